import { useState, type FormEvent } from 'react';
import { useText } from '../api/queries';
import { readingOf } from '../coding/reading';
import { t } from '../i18n';
import { saidOf, type Said } from '../i18n/said';
import { useAct } from '../shell/act';
import { Dialog } from '../shell/Dialog';
import { FormEnd } from '../shell/FormEnd';
import { Loading } from '../shell/Messages';
import { useStudyContext } from '../shell/study';
import { placeOf, surroundings } from './edges';
import type { Item } from './items';

interface EdgesDialogProps {
  item: Item;
  onClose: () => void;
}

/** Moves the edges of an excerpt by its words, for all its codings. */
export function EdgesDialog({ item, onClose }: EdgesDialogProps) {
  const { scope } = useStudyContext();
  const view = useText(scope, item.source).data;
  return (
    <Dialog title={t('excerpts.edges')} onClose={onClose}>
      {view ? (
        <EdgesForm item={item} text={readingOf(view, () => '').text} onClose={onClose} />
      ) : (
        <Loading />
      )}
    </Dialog>
  );
}

function EdgesForm({ item, text, onClose }: EdgesDialogProps & { text: string }) {
  const [problem, setProblem] = useState<Said | string>('');
  const act = useAct();
  const before = item.isOrphaned ? undefined : item.place;
  const around = surroundings(text, before);
  const send = async (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const form = new FormData(event.currentTarget);
    const place = placeOf(text, String(form.get('words')), before);
    if (typeof place === 'number') {
      setProblem(t(place === 0 ? 'excerpts.edgesNone' : 'excerpts.edgesMany', { n: place }));
      return;
    }
    const sent = await act(
      'coding/adjust-excerpt',
      {
        excerptId: item.id,
        anchor: { range: place },
        reason: String(form.get('reason')).trim() || null,
      },
      t('excerpts.edgesMoved'),
    );
    if (sent.ok) {
      onClose();
    } else {
      setProblem(saidOf(sent.problem));
    }
  };
  return (
    <form className="form" onSubmit={(event) => void send(event)}>
      <p>{t('excerpts.edgesMean')}</p>
      {before && (
        <blockquote className="edges-text" dir="auto">
          {text.slice(around.start, before.start)}
          <mark>{text.slice(before.start, before.end)}</mark>
          {text.slice(before.end, around.end)}
        </blockquote>
      )}
      <label>
        {t('excerpts.edgesWords')}
        <textarea
          name="words"
          rows={5}
          defaultValue={item.words}
          aria-describedby="edges-problem"
        />
      </label>
      <label>
        {t('shell.reasonOptional')}
        <textarea name="reason" rows={2} />
      </label>
      <FormEnd id="edges-problem" problem={problem} act={t('excerpts.edges')} onClose={onClose} />
    </form>
  );
}
