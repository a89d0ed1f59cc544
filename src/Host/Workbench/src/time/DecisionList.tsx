import { useRef, useState } from 'react';
import { day, t } from '../i18n';
import { Failed, Loading, Note } from '../shell/Messages';
import { useStudyContext } from '../shell/study';
import type { About, Conditions } from './conditions';
import { dayGroups } from './days';
import { Decision } from './Decision';
import type { Entry } from './trail';
import UndoDialog from '../undo/UndoDialog';
import { useDecisions } from './useDecisions';

interface DecisionListProps {
  conditions: Conditions;
  isAbout: About;
  chosen: readonly number[];
  onChoose: (moment: number) => void;
  /** The acts that are marked to be undone together, while somebody marks. */
  marked?: ReadonlySet<string> | undefined;
  onMark: (act: string) => void;
}

/** Decisions under their days, as many as were asked for. */
export function DecisionList(props: DecisionListProps) {
  const { conditions, isAbout, chosen, onChoose, marked, onMark } = props;
  const { scope, about, person, role, canAnalyse } = useStudyContext();
  const [undoing, setUndoing] = useState<string>();
  const mayUndo = (entry: Entry) => canAnalyse && (role === 'lead' || entry.actor === person);
  const found = useDecisions(scope.study, about.moment, conditions, isAbout);
  // While the slider moves, what was listed stays until the next is read.
  const settled = useRef(found.decisions);
  if (!found.isReading) {
    settled.current = found.decisions;
  }
  const decisions = found.isReading && settled.current.length > 0 ? settled.current : found.decisions;
  if (found.error) {
    return <Failed error={found.error} />;
  }
  const isNone = decisions.length === 0;
  return (
    <>
      {dayGroups(decisions).map((group) => (
        <section key={group.entries[0]!.moment} className="day">
          <h2>{day(group.day)}</h2>
          <ol className="plain">
            {group.entries.map((entry) => (
              <Decision
                key={entry.moment}
                entry={entry}
                study={scope.study}
                isChosen={chosen.includes(entry.moment)}
                {...(!marked && { onChoose })}
                {...(mayUndo(entry) &&
                  (marked
                    ? { isMarked: marked.has(entry.batch), onMark }
                    : { onUndo: setUndoing }))}
              />
            ))}
          </ol>
        </section>
      ))}
      {undoing && (
        <UndoDialog what={{ acts: [undoing] }} onClose={() => setUndoing(undefined)} />
      )}
      {isNone && !found.isReading && (
        <Note title={t('timeline.noneTitle')}>
          <p>{t('timeline.none')}</p>
        </Note>
      )}
      {found.isReading ? (
        <Loading />
      ) : (
        <div className="further">
          {found.hasMore && (
            <button type="button" onClick={found.more}>
              {t('timeline.more')}
            </button>
          )}
          <p className="soft small" role="status">
            {found.hasMore
              ? t('timeline.readTo', { read: found.lookedAt, n: found.all })
              : !isNone && t('timeline.all')}
          </p>
        </div>
      )}
    </>
  );
}
