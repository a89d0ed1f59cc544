import { useState } from 'react';
import { Link } from 'wouter';
import { useAnswer } from '../api/audit';
import type { Schemas } from '../api/client';
import { Answer } from '../audit/Answer';
import { t } from '../i18n';
import { When } from '../shell/Messages';
import { useHref, useStudyContext } from '../shell/study';
import { opened } from '../shell/wording';
import { codedShare } from './coverage';

interface UncodedProps {
  sources: readonly Schemas['SourceView'][];
  read: readonly Schemas['SourceCodings'][];
}

/** How much of each text is coded, and which stretches are not, or were read and left. */
export function Uncoded({ sources, read }: UncodedProps) {
  const href = useHref();
  const codings = new Map(read.map((view) => [view.sourceId, view.codings]));
  return (
    <section>
      <h2>{t('coverage.uncoded')}</h2>
      <p className="soft">{t('coverage.uncodedMeans')}</p>
      <ul className="plain shares">
        {sources.map((source) => (
          <li key={source.id}>
            <Link href={href(`/sources/${source.id}`)} dir="auto">
              {opened(source.title)}
            </Link>
            <Share
              share={codedShare(
                (codings.get(source.id) ?? []).flatMap(({ anchor }) => anchor.range ?? []),
                source.texts.at(-1)?.length ?? 0,
              )}
            />
            <Stretches source={source.id} />
          </li>
        ))}
      </ul>
    </section>
  );
}

function Share({ share }: { share: number }) {
  const percent = Math.round(share * 100);
  return (
    <span className="share">
      <span className="bar" aria-hidden="true">
        <span style={{ inlineSize: `${percent}%` }} />
      </span>
      {t('coverage.share', { percent })}
    </span>
  );
}

function Stretches({ source }: { source: string }) {
  const [isOpen, setOpen] = useState(false);
  return (
    <details onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>{t('coverage.stretches')}</summary>
      {isOpen && <AnswerOf source={source} />}
    </details>
  );
}

/** The auditor's question AQ12, of one source. */
function AnswerOf({ source }: { source: string }) {
  const { scope } = useStudyContext();
  const answer = useAnswer(scope, 'AQ12', { source });
  return <When read={answer}>{(found) => <Answer answer={found} />}</When>;
}
