import { useEffect, useRef } from 'react';
import { Link } from 'wouter';
import { t } from '../i18n';
import { InWords } from '../shell/InWords';
import { useHref } from '../shell/study';
import { beginning, fromOf } from './items';
import type { Progress } from './useBulk';

interface BulkRunProps {
  progress: Progress;
  onStop: () => void;
  onClose: () => void;
}

/** How far it is, and afterwards what was refused and why. */
export function BulkRun({ progress, onStop, onClose }: BulkRunProps) {
  const { all, sent, refused, isOver } = progress;
  const href = useHref();
  const button = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    button.current?.focus();
  }, [isOver]);
  return (
    <div className="bulk-run">
      <label>
        {t(isOver ? 'excerpts.over' : 'excerpts.sending', { sent, all })}
        <progress max={all} value={sent} />
      </label>
      {isOver && (
        <p role="status">
          {t('excerpts.bulkDone', { n: sent - refused.length })}
          {sent < all && ` ${t('excerpts.notSent', { n: all - sent })}`}
        </p>
      )}
      {refused.length > 0 && (
        <>
          <h3>{t('excerpts.refused', { n: refused.length })}</h3>
          <ul>
            {refused.map(({ item, why }, i) => (
              <li key={i}>
                <Link href={href(`/sources/${item.source}`, fromOf(item))} dir="auto">
                  {beginning(item) || t('codes.noWords')}
                </Link>
                {': '}
                <InWords said={why} />
              </li>
            ))}
          </ul>
        </>
      )}
      <div className="actions">
        {isOver ? (
          <button ref={button} type="button" className="primary" onClick={onClose}>
            {t('shell.close')}
          </button>
        ) : (
          <button ref={button} type="button" onClick={onStop}>
            {t('excerpts.stop')}
          </button>
        )}
      </div>
    </div>
  );
}
