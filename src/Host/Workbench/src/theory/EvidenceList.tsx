import { useState } from 'react';
import { useExcerpts } from '../api/themes';
import { t } from '../i18n';
import { ActButtons, type Offer } from '../shell/ActButtons';
import { Loading } from '../shell/Messages';
import { settings } from '../shell/settings';
import { useStore } from '../shell/store';
import { useStudyContext } from '../shell/study';
import { opened } from '../shell/wording';
import { reason, why } from '../themes/acts';
import { Quote } from '../themes/Quote';
import { byStance, nameOfTarget, type Evidence, type Theory } from './theory';
import type { Known } from './useKnown';

interface EvidenceListProps {
  theory: Theory;
  evidence: readonly Evidence[];
  known: Known;
  /** The thing it bears on; where it bears on a part of it, the part is named. */
  of: string;
}

/** What bears on a proposition or configuration, by what it does to it. */
export function EvidenceList({ theory, evidence, known, of }: EvidenceListProps) {
  const [isOpen, setOpen] = useState(false);
  const { hidesCounts } = useStore(settings);
  if (evidence.length === 0) {
    return <p className="soft small">{t('theory.noEvidence')}</p>;
  }
  const groups = byStance(evidence);
  return (
    <details onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>
        {t('theory.evidence')}
        {!hidesCounts &&
          `: ${groups.map(([stance, of]) => t(`theory.n_${stance}`, { n: of.length })).join(', ')}`}
        <span className="spoken" dir="auto">
          {' '}
          ({nameOfTarget(theory, of)})
        </span>
      </summary>
      {isOpen &&
        groups.map(([stance, some]) => (
          <section key={stance} className="of-stance">
            <p className="stance" data-stance={stance}>
              {t(`theory.${stance}`)}
            </p>
            <Passages theory={theory} evidence={some} known={known} of={of} />
          </section>
        ))}
    </details>
  );
}

function Passages({ theory, evidence, known, of }: EvidenceListProps) {
  const { scope, canAnalyse } = useStudyContext();
  const ids = evidence.flatMap(({ excerptId }) => excerptId ?? []);
  const read = useExcerpts(scope, ids);
  const excerpts = new Map(ids.map((id, i) => [id, read[i]]));
  return (
    <ul className="plain quotes">
      {evidence.map((each) => {
        const excerpt = excerpts.get(each.excerptId ?? '');
        const whose = known.person(each.participantId);
        return (
          <li key={each.id}>
            {!each.excerptId ? (
              <p>{t('theory.silentOf', { who: whose })}</p>
            ) : excerpt ? (
              <Quote excerpt={excerpt} names={new Map([[excerpt.sourceId, whose]])} />
            ) : excerpt === null ? (
              <p className="soft">{t('themes.gone')}</p>
            ) : (
              <Loading />
            )}
            <div className="row-of-acts beside small">
              <p className="soft" dir="auto">
                {[
                  each.targetId !== of && t('theory.onPart', { part: partOf(theory, each.targetId) }),
                  t(`theory.${each.inference}`),
                  opened(each.note),
                ]
                  .filter(Boolean)
                  .join(' · ')}
              </p>
              {canAnalyse && <ActButtons offers={[unlink(each)]} about={whose} />}
            </div>
          </li>
        );
      })}
    </ul>
  );
}

const partOf = (theory: Theory, target: string) =>
  opened(
    theory.configurations.flatMap(({ parts }) => parts).find(({ id }) => id === target)?.label,
  ) || nameOfTarget(theory, target);

const unlink = (evidence: Evidence): Offer => ({
  name: t('theory.unlink'),
  fields: [reason()],
  send: (act, said) =>
    act(
      'theory/unlink-evidence',
      { evidenceId: evidence.id, ...why(said) },
      t('theory.unlinked'),
    ),
});
