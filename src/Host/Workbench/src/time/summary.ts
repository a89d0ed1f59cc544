import type { Schemas } from '../api/client';
import { t, type Key } from '../i18n';

/** How much changed of each kind, in one sentence; nothing where nothing did. */
export function summaryOf(diff: Schemas['StudyDiff']): string {
  const counts: readonly [number, Key][] = [
    [diff.created.length, 'compare.nCreated'],
    [diff.renamed.length, 'compare.nRenamed'],
    [diff.redefined.length, 'compare.nRedefined'],
    [diff.moved.length, 'compare.nMoved'],
    [diff.merged.length, 'compare.nMerged'],
    [diff.split.length, 'compare.nSplit'],
    [diff.retired.length, 'compare.nRetired'],
    [diff.revived.length, 'compare.nRevived'],
    [diff.themes?.length ?? 0, 'compare.nThemes'],
    [diff.codings.length, 'compare.nCodings'],
    [diff.others?.length ?? 0, 'compare.nOthers'],
  ];
  return counts
    .filter(([n]) => n > 0)
    .map(([n, name]) => t(name, { n }))
    .join(', ');
}
