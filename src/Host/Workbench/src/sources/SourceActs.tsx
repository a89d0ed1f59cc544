import { useEffect, useMemo, useState } from 'react';
import { useAllExcerpts } from '../api/excerpts';
import type { Schemas } from '../api/client';
import { t } from '../i18n';
import { useAct } from '../shell/act';
import { ActDialog } from '../shell/ActDialog';
import { useStudyContext } from '../shell/study';
import { opened } from '../shell/wording';
import { formOf, type SourceAct } from './acts';
import { CorrectText } from './CorrectText';

const ACTS = ['retitle', 'describe', 'correct', 'withdraw'] as const;

/** The id of the page's heading. */
export const HEADING = 'sources-title';

/** What may be done to a source. */
export function SourceActs({ source }: { source: Schemas['SourceView'] }) {
  const [doing, setDoing] = useState<(typeof ACTS)[number]>();
  const title = opened(source.title);
  useEffect(
    () => () => {
      // A source that was withdrawn takes its acts along, and the focus with them.
      if (document.activeElement === document.body) {
        document.getElementById(HEADING)?.focus();
      }
    },
    [],
  );
  const close = () => setDoing(undefined);
  const possible = ACTS.filter((each) => each !== 'correct' || source.texts.length > 0);
  return (
    <details className="acts">
      <summary>
        {t('sources.change')}
        <span className="spoken" dir="auto">
          : {title}
        </span>
      </summary>
      <div>
        {possible.map((each) => (
          <button key={each} type="button" onClick={() => setDoing(each)}>
            {t(`sources.${each}`)}
          </button>
        ))}
      </div>
      {doing === 'correct' && <CorrectText source={source} onClose={close} />}
      {doing && doing !== 'correct' && <WordsOf act={doing} source={source} onClose={close} />}
    </details>
  );
}

interface WordsOfProps {
  act: SourceAct;
  source: Schemas['SourceView'];
  onClose: () => void;
}

function WordsOf({ act, source, onClose }: WordsOfProps) {
  const { scope } = useStudyContext();
  const excerpts = useAllExcerpts(scope).data;
  const send = useAct();
  const form = useMemo(
    () =>
      formOf(act, source, excerpts?.filter(({ sourceId }) => sourceId === source.id).length ?? 0),
    [act, source, excerpts],
  );
  return (
    <ActDialog
      title={`${t(`sources.${act}`)}: ${opened(source.title)}`}
      act={t(`sources.${act}`)}
      fields={form.fields}
      {...(form.lead !== undefined && { lead: form.lead })}
      onSend={(said) => form.send(send, said)}
      onClose={onClose}
    />
  );
}
