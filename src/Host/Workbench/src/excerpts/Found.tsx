import { useRef, useState, type ReactNode } from 'react';
import { useSearchParams } from 'wouter';
import { usePrinting } from '../codebook/usePrinting';
import type { Row } from '../coding/search';
import { t } from '../i18n';
import { Loading } from '../shell/Messages';
import { useStudyContext } from '../shell/study';
import { BulkBar } from './BulkBar';
import { saying } from './conditions';
import { ExcerptCards } from './ExcerptCards';
import { ExcerptTable } from './ExcerptTable';
import { WORDS } from './Filters';
import type { Around } from './finding';
import type { Item } from './items';
import { useExport } from './useExport';
import { useShowing } from './useShowing';

interface FoundProps {
  items: readonly Item[];
  found: readonly Item[];
  codes: readonly Row[];
  around: Around;
  isReading: boolean;
  filters: ReactNode;
  isNarrowed: boolean;
  onWiden: () => void;
}

const PART = 50;

/** What was found, as a list or as cards, with what may be done with all of it. */
export function Found({ items, found, codes, around, isReading, ...page }: FoundProps) {
  const { canAnalyse } = useStudyContext();
  const [search, setSearch] = useSearchParams();
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set());
  const [parts, setParts] = useState({ of: search.toString(), n: 1 });
  const isPrinting = usePrinting();
  const showing = useShowing(codes, around);
  const saveAll = useExport(codes, around);
  // Another search begins at its first part.
  const n = parts.of === search.toString() ? parts.n : 1;
  const shown = isPrinting ? found : found.slice(0, n * PART);
  const isCards = search.get('view') === 'cards';
  const targets = found.filter(({ id }) => chosen.has(id));
  const toggle = (id: string) =>
    setChosen(
      chosen.has(id)
        ? new Set([...chosen].filter((other) => other !== id))
        : new Set([...chosen, id]),
    );
  const choosing = canAnalyse ? { chosen, onChoose: toggle } : {};
  const all = useRef<HTMLInputElement>(null);
  const clear = () => {
    setChosen(new Set());
    // The button that was pressed goes with what was chosen.
    all.current?.focus();
  };
  const comeBack = () =>
    setTimeout(() => {
      if (document.activeElement === document.body) {
        (all.current ?? document.getElementById(WORDS))?.focus();
      }
    });
  const view = (to: string) => setSearch((now) => saying(now, 'view', to), { replace: true });
  return (
    <>
      <div className="page-head">
        <h1>{t('excerpts.title')}</h1>
        <div className="actions">
          <div className="segmented" role="group" aria-label={t('excerpts.view')}>
            <button type="button" aria-pressed={!isCards} onClick={() => view('')}>
              {t('excerpts.list')}
            </button>
            <button type="button" aria-pressed={isCards} onClick={() => view('cards')}>
              {t('excerpts.cards')}
            </button>
          </div>
          <button type="button" className="quiet" onClick={() => print()}>
            {t('codes.print')}
          </button>
          <button type="button" disabled={found.length === 0} onClick={() => saveAll(found)}>
            {t('excerpts.export')}
          </button>
        </div>
      </div>
      {page.filters}
      <div className="found-head">
        <p role="status">
          {page.isNarrowed
            ? t('excerpts.found', { found: found.length, n: items.length })
            : t('excerpts.count', { n: items.length })}
        </p>
        {page.isNarrowed && (
          <button
            type="button"
            className="quiet"
            onClick={() => {
              page.onWiden();
              document.getElementById(WORDS)?.focus();
            }}
          >
            {t('excerpts.widen')}
          </button>
        )}
        {canAnalyse && found.length > 0 && (
          <label className="choice">
            <input
              ref={all}
              type="checkbox"
              checked={targets.length === found.length}
              onChange={(event) =>
                setChosen(new Set(event.target.checked ? found.map(({ id }) => id) : []))
              }
            />
            {t('excerpts.chooseAll', { n: found.length })}
          </label>
        )}
      </div>
      {isReading && <Loading />}
      {found.length === 0 && !isReading && <p className="soft">{t('excerpts.none')}</p>}
      {found.length === 0 ? null : isCards ? (
        <ExcerptCards items={shown} showing={showing} {...choosing} />
      ) : (
        <ExcerptTable items={shown} showing={showing} {...choosing} />
      )}
      {shown.length < found.length && (
        <div className="further">
          <button type="button" onClick={() => setParts({ of: search.toString(), n: n + 1 })}>
            {t('codes.more')}
          </button>
          <p className="soft small" role="status">
            {t('excerpts.shown', { n: shown.length, all: found.length })}
          </p>
        </div>
      )}
      <BulkBar targets={targets} codes={codes} onClear={clear} onDone={comeBack} />
    </>
  );
}
