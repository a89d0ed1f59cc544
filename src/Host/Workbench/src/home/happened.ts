import type { Key } from '../i18n';
import type { Entry } from '../time/trail';

type Happened = Pick<Entry, 'event' | 'batch'>;

/** What is told of together, in the order in which it is told. */
const KINDS: readonly (readonly [Key, readonly string[]])[] = [
  ['happened.codings', ['excerpt_coded']],
  ['happened.taken', ['coding_withdrawn']],
  ['happened.recoded', ['coding_moved_to_code']],
  ['happened.edges', ['excerpt_boundary_adjusted', 'coding_boundary_adjusted']],
  ['happened.passages', ['excerpt_marked']],
  ['happened.codesMade', ['code_created']],
  ['happened.codesRenamed', ['code_renamed']],
  ['happened.codesDefined', ['code_redefined']],
  ['happened.codesMoved', ['code_moved']],
  ['happened.codesMerged', ['codes_merged']],
  ['happened.codesSplit', ['code_split']],
  ['happened.codesRetired', ['code_retired']],
  ['happened.codesRevived', ['code_revived']],
  ['happened.themesProposed', ['theme_proposed', 'code_promoted_to_theme']],
  ['happened.themesRenamed', ['theme_renamed']],
  ['happened.themesMerged', ['themes_merged']],
  ['happened.themesSplit', ['theme_split']],
  ['happened.themesReviewed', ['theme_reviewed']],
  ['happened.themesFinal', ['theme_finalised']],
  ['happened.themesLeft', ['theme_parked', 'theme_discarded', 'theme_demoted']],
  ['happened.gathered', ['code_assigned_to_theme', 'excerpt_attached_to_theme']],
  ['happened.sources', ['source_registered']],
  ['happened.corrected', ['transcript_corrected']],
  ['happened.memos', ['memo_written']],
  ['happened.released', ['memo_released']],
  ['happened.evidence', ['evidence_linked']],
  ['happened.quotations', ['excerpt_selected_for_report']],
  ['happened.meetings', ['meeting_held']],
  ['happened.differences', ['difference_resolved', 'difference_kept', 'difference_adjudicated']],
];

const OTHERS: Key = 'happened.others';
const KIND_OF = new Map(KINDS.flatMap(([kind, events]) => events.map((event) => [event, kind])));

/** How often what happened. A passage that was marked to be coded is no more than its coding. */
export function happened(entries: readonly Happened[]): [Key, number][] {
  const coding = new Set(entries.filter(({ event }) => event === 'excerpt_coded').map((e) => e.batch));
  const counts = new Map<Key, number>();
  for (const { event, batch } of entries) {
    if (event !== 'excerpt_marked' || !coding.has(batch)) {
      const kind = KIND_OF.get(event) ?? OTHERS;
      counts.set(kind, (counts.get(kind) ?? 0) + 1);
    }
  }
  return [...KINDS.map(([kind]) => kind), OTHERS].flatMap((kind) => {
    const n = counts.get(kind);
    return n === undefined ? [] : [[kind, n] as [Key, number]];
  });
}
