import { useEffect, useRef, type ReactNode } from 'react';
import { Link } from 'wouter';
import { t } from '../i18n';
import { say } from '../shell/status';
import { useHref, useStudyContext } from '../shell/study';
import type { About, Conditions } from './conditions';
import { useSaving } from './useSaving';

interface ListActsProps {
  conditions: Conditions;
  isAbout: About;
  children: ReactNode;
}

/** What can be done with all that is listed. */
export function ListActs({ conditions, isAbout, children }: ListActsProps) {
  const href = useHref();
  const saving = useSaving(conditions, isAbout);
  return (
    <div className="row-of-acts list-acts">
      <button type="button" disabled={saving.isSaving} onClick={saving.save}>
        {t('timeline.saveCsv')}
      </button>
      <Link className="button" href={href('/reports', { report: 'trail', depth: conditions.depth })}>
        {t('timeline.toPrint')}
      </Link>
      {children}
    </div>
  );
}

interface BeginsProps {
  conditions: Conditions;
  onWhole: () => void;
}

/** Says where the list begins, when that is not its end; it has the focus once that was changed. */
export function Begins({ conditions: { begin, isOldestFirst }, onWhole }: BeginsProps) {
  const { about } = useStudyContext();
  const said = useRef<HTMLDivElement>(null);
  const before = useRef(begin);
  useEffect(() => {
    if (begin !== before.current) {
      said.current?.focus();
      if (begin === undefined) {
        say(t('timeline.wholeShown'));
      }
    }
    before.current = begin;
  }, [begin]);
  return (
    <div className="begins" tabIndex={-1} ref={said}>
      {begin !== undefined && (
        <p>
          {t(isOldestFirst ? 'timeline.beginsOn' : 'timeline.beginsBack', {
            n: Math.min(begin, about.moment),
          })}{' '}
          <button type="button" className="quiet" onClick={onWhole}>
            {t('timeline.whole')}
          </button>
        </p>
      )}
    </div>
  );
}
