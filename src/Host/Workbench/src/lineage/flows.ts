import type { Schemas } from '../api/client';
import { isInUse } from '../themes/themes';

type Theme = Schemas['ThemeAsOf'];

/** Codes that were in one theme at a moment and in the same or another one at the next. */
export interface Band {
  /** The column it leads from; it leads to the next. */
  column: number;
  from: string;
  to: string;
  codes: readonly string[];
}

export interface Flows {
  /** The themes that were there at each moment, parked ones too. */
  columns: readonly (readonly Theme[])[];
  bands: readonly Band[];
  /** What became of the themes of a column that are not there in the next and led to nothing in it. */
  ends: readonly ReadonlyMap<string, Theme['status']>[];
}

const isThere = (theme: Theme) => isInUse(theme) || theme.status === 'parked';

/** How codes went from theme to theme, from each of the moments to the next. */
export function flowsOf(moments: readonly (readonly Theme[])[]): Flows {
  const columns = moments.map((themes) => themes.filter(isThere));
  const bands = columns
    .slice(0, -1)
    .flatMap((here, i) => bandsOf(i, here, columns[i + 1]!, moments[i + 1]!));
  const ends = columns.slice(0, -1).map((here, i) => {
    const leading = new Set(bands.filter(({ column }) => column === i).map(({ from }) => from));
    const now = new Map(moments[i + 1]!.map(({ id, status }) => [id, status]));
    return new Map(
      here.flatMap(({ id, status }) => (leading.has(id) ? [] : [[id, now.get(id) ?? status] as const])),
    );
  });
  return { columns, bands, ends };
}

function bandsOf(
  column: number,
  here: readonly Theme[],
  next: readonly Theme[],
  all: readonly Theme[],
): Band[] {
  const became = new Map(all.flatMap(({ id, mergedInto }) => (mergedInto ? [[id, mergedInto]] : [])));
  return here.flatMap((from) =>
    next.flatMap((to) => {
      const held = new Set(to.codes.map(({ id }) => id));
      const codes = from.codes.map(({ id }) => id).filter((id) => held.has(id));
      // A theme goes on as itself, and as what it was merged into, even where no code came along.
      const goesOn = from.id === to.id || heirOf(from.id, became) === to.id;
      return codes.length > 0 || goesOn ? [{ column, from: from.id, to: to.id, codes }] : [];
    }),
  );
}

function heirOf(theme: string, became: ReadonlyMap<string, string>): string {
  const line = new Set([theme]);
  let heir = theme;
  for (let next = became.get(heir); next && !line.has(next); next = became.get(heir)) {
    line.add(next);
    heir = next;
  }
  return heir;
}

/** What each theme lost and gained beside the bands: codes let go, codes that were in no theme before. */
export function restOf(flows: Flows, column: number) {
  const here = flows.columns[column]!;
  const next = flows.columns[column + 1] ?? [];
  const among = (themes: readonly Theme[]) => new Set(themes.flatMap((t) => t.codes.map(({ id }) => id)));
  const [before, after] = [among(here), among(next)];
  return {
    letGo: here.map((theme) => ({
      theme,
      codes: theme.codes.filter(({ id }) => !after.has(id)).map(({ id }) => id),
    })),
    gathered: next.map((theme) => ({
      theme,
      codes: theme.codes.filter(({ id }) => !before.has(id)).map(({ id }) => id),
    })),
  };
}
