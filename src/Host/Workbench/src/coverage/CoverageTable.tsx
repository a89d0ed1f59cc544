import { useMemo, type CSSProperties } from 'react';
import { Link } from 'wouter';
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
  const { hidesCounts } = useStore(settings);
  const heads = people
    .map(({ id, label }) => ({ id, label: opened(label) }))
    .toSorted((a, b) => collate(a.label, b.label));
  const counts = useMemo(
    () => lines.map((line) => countsOf(line, read, sources)),
    [lines, read, sources],
  );
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
                <Link href={href(`/${isOfThemes ? 'themes' : 'codes'}/${line.id}`)} dir="auto">
                  {line.name}
                </Link>
              </th>
              {heads.map(({ id }) => (
                <Cell key={id} count={counts[i]?.get(id) ?? 0} hidesCounts={hidesCounts} />
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function Cell({ count, hidesCounts }: { count: number; hidesCounts: boolean }) {
  if (count === 0) {
    return (
      <td className="number">
        <span className="spoken">{t('coverage.notThere')}</span>
      </td>
    );
  }
  return (
    <td className="number" data-tint={hidesCounts ? 2 : tintOf(count)}>
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
