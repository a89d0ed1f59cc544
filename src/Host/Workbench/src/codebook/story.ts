import type { Schemas } from '../api/client';

type Entry = Schemas['StreamHistoryEntry'];

const GATHERINGS = new Set(['code_assigned_to_theme', 'code_removed_from_theme']);

/** The decisions about a code with those that gathered it into themes, oldest first. */
export const storyOf = (
  own: readonly Entry[],
  ofThemes: readonly (readonly Entry[])[],
  code: string,
): Entry[] =>
  [
    ...own,
    ...ofThemes
      .flat()
      .filter(
        ({ event, change }) =>
          GATHERINGS.has(event) && (change as { codeId?: string }).codeId === code,
      ),
  ].sort((a, b) => a.moment - b.moment);
