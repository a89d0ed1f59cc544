import { memo } from 'react';
import { Link } from 'wouter';
import { t, term, time } from '../i18n';
import { hrefOf } from '../shell/study';
import type { Entry } from './trail';

interface DecisionProps {
  entry: Entry;
  study: string;
  /** Whether it is one of two to be compared; where that is offered. */
  isChosen?: boolean;
  onChoose?: (moment: number) => void;
  /** Where whoever looks may undo it. */
  onUndo?: (act: string) => void;
  /** Whether its act is marked to be undone with others; while somebody marks. */
  isMarked?: boolean;
  onMark?: (act: string) => void;
}

/** One decision: when, what, why, who, and the way to the study as it was then. */
export const Decision = memo((props: DecisionProps) => {
  const { entry, study, isChosen, onChoose, onUndo, isMarked, onMark } = props;
  return (
    <li className="decision">
      <time dateTime={entry.happenedAt}>{time(entry.happenedAt)}</time>
      <div>
        <p dir="auto">
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
          {onUndo && (
            <button
              type="button"
              className="quiet"
              aria-label={t('timeline.undoOf', { n: entry.moment })}
              onClick={() => onUndo(entry.batch)}
            >
              {t('timeline.undo')}…
            </button>
          )}
          {onMark && (
            <label className="choice">
              <input
                type="checkbox"
                checked={isMarked ?? false}
                aria-label={t('timeline.markOf', { n: entry.moment })}
                onChange={() => onMark(entry.batch)}
              />
              {t('timeline.mark')}
            </label>
          )}
          {onChoose && (
            <label className="choice">
              <input
                type="checkbox"
                checked={isChosen ?? false}
                aria-label={t('timeline.chooseOf', { n: entry.moment })}
                onChange={() => onChoose(entry.moment)}
              />
              {t('timeline.choose')}
            </label>
          )}
        </div>
      </div>
    </li>
  );
});
