import { useEffect, useRef } from 'react';
import { t } from '../i18n';

interface FinderProps {
  typed: string;
  setTyped: (typed: string) => void;
  /** How many have the words; undefined where there are no words. */
  found: number | undefined;
  all: number;
  openAll: () => void;
  closeAll: () => void;
}

/** Finds codes by words, and opens and closes the whole tree. */
export function Finder({ typed, setTyped, found, all, openAll, closeAll }: FinderProps) {
  const input = useRef<HTMLInputElement>(null);
  useEffect(() => {
    // The last row that was found can go, and the focus with it.
    if (found === 0 && document.activeElement === document.body) {
      input.current?.focus();
    }
  }, [found]);
  return (
    <div className="finder">
      <input
        ref={input}
        type="search"
        aria-label={t('codes.find')}
        placeholder={t('codes.find')}
        value={typed}
        onChange={(event) => setTyped(event.target.value)}
      />
      <p className="small soft" role="status">
        {found === undefined ? t('codes.shownCount', { n: all }) : t('codes.foundCount', { n: found })}
      </p>
      <button type="button" className="quiet" onClick={openAll}>
        {t('codes.openAll')}
      </button>
      <button type="button" className="quiet" onClick={closeAll}>
        {t('codes.closeAll')}
      </button>
    </div>
  );
}
