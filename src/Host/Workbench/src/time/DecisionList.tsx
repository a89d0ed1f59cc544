import { memo, useRef } from 'react';
import { Link } from 'wouter';
import { day, t, term, time } from '../i18n';
import { Failed, Loading, Note } from '../shell/Messages';
import { hrefOf, useStudyContext } from '../shell/study';
import type { Conditions } from './conditions';
import { dayGroups } from './days';
import type { Entry } from './trail';
import { useDecisions } from './useDecisions';

interface DecisionListProps {
  conditions: Conditions;
  chosen: readonly number[];
  onChoose: (moment: number) => void;
}

/** Decisions under their days, as many as were asked for. */
export function DecisionList({ conditions, chosen, onChoose }: DecisionListProps) {
  const { scope, about } = useStudyContext();
  const found = useDecisions(scope.study, about.moment, conditions);
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
                onChoose={onChoose}
              />
            ))}
          </ol>
        </section>
      ))}
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
              ? t('timeline.readTo', { n: found.lookedAt, last: about.moment })
              : !isNone && t('timeline.all')}
          </p>
        </div>
      )}
    </>
  );
}

interface DecisionProps {
  entry: Entry;
  study: string;
  isChosen: boolean;
  onChoose: (moment: number) => void;
}

const Decision = memo(({ entry, study, isChosen, onChoose }: DecisionProps) => (
  <li className="decision">
    <time dateTime={entry.happenedAt}>{time(entry.happenedAt)}</time>
    <div>
      <p lang="en" dir="auto">
        {entry.sentence}
      </p>
      {entry.reason && (
        <p className="why" dir="auto">
          <span className="soft">{t('timeline.reason')}:</span> {entry.reason}
        </p>
      )}
      <div className="facts">
        <span>
          {entry.actorName ?? entry.actor.slice(0, 8)}
          {entry.role && `, ${term('terms', entry.role)}`}
        </span>
        <span>{t('timeline.entry', { n: entry.moment })}</span>
        <Link
          href={hrefOf({ study, at: String(entry.moment) }, '/sources')}
          aria-label={t('timeline.openThenOf', { n: entry.moment })}
        >
          {t('timeline.openThen')}
        </Link>
        <label className="choice">
          <input
            type="checkbox"
            checked={isChosen}
            aria-label={t('timeline.chooseOf', { n: entry.moment })}
            onChange={() => onChoose(entry.moment)}
          />
          {t('timeline.choose')}
        </label>
      </div>
    </div>
  </li>
));
