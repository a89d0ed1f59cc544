import { useMemo, type CSSProperties } from 'react';
import { Link, useLocation } from 'wouter';
import type { Schemas } from '../api/client';
import { collate, number, t } from '../i18n';
import { settings } from '../shell/settings';
import { useStore } from '../shell/store';
import { useHref } from '../shell/study';
import { opened } from '../shell/wording';
import { countsOf, tintOf, type Line } from './coverage';

interface CoverageTableProps {
  lines: readonly Line[];
  isOfThemes: boolean;
  people: readonly Schemas['Participant'][];
  read: readonly Schemas['SourceCodings'][];
  sources: readonly Schemas['SourceView'][];
}

/** Codes or themes by participant: how many excerpts, as a number over a tint. */
export function CoverageTable({ lines, isOfThemes, people, read, sources }: CoverageTableProps) {
  const href = useHref();
  const [, navigate] = useLocation();
  const { hidesCounts } = useStore(settings);
  const heads = people
    .map(({ id, label }) => ({ id, label: opened(label) }))
    .toSorted((a, b) => collate(a.label, b.label));
  const counts = useMemo(
    () => lines.map((line) => countsOf(line, read, sources)),
    [lines, read, sources],
  );
  const pathOf = ({ id }: Line) => href(`/${isOfThemes ? 'themes' : 'codes'}/${id}`);
  return (
    <div className="coverage" role="region" aria-label={t('coverage.table')} tabIndex={0}>
      <table className="table stays">
        <thead>
          <tr>
            <th scope="col">{t(isOfThemes ? 'coverage.theme' : 'coverage.code')}</th>
            {heads.map(({ id, label }) => (
              <th key={id} scope="col" className="number">
                {label}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {lines.map((line, i) => (
            <tr key={line.id}>
              <th scope="row" style={{ '--depth': line.depth } as CSSProperties}>
                <Link href={pathOf(line)} dir="auto">
                  {line.name}
                </Link>
              </th>
              {heads.map(({ id }) => (
                <Cell
                  key={id}
                  count={counts[i]?.get(id) ?? 0}
                  hidesCounts={hidesCounts}
                  // The name of the row leads there by keyboard; links in all cells would be thousands.
                  onOpen={() => navigate(pathOf(line))}
                />
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

interface CellProps {
  count: number;
  hidesCounts: boolean;
  onOpen: () => void;
}

function Cell({ count, hidesCounts, onOpen }: CellProps) {
  if (count === 0) {
    return (
      <td className="number">
        <span className="spoken">{t('coverage.notThere')}</span>
      </td>
    );
  }
  return (
    <td className="number" data-tint={hidesCounts ? 2 : tintOf(count)} onClick={onOpen}>
      {hidesCounts ? (
        <>
          <span aria-hidden="true">•</span>
          <span className="spoken">{t('coverage.there')}</span>
        </>
      ) : (
        number(count)
      )}
    </td>
  );
}
