import { ROOT } from '../coding/branches';
import type { Row } from '../coding/search';
import { pathsOf } from './order';

/** A row of the tree as it is shown. */
export interface TreeRow {
  code: Row;
  parent: string | undefined;
  level: number;
  /** Its place among those beside it, counted from 1. */
  place: number;
  beside: number;
  isBranch: boolean;
  isOpen: boolean;
  /** What stands above it, where the rows are no tree that says so. */
  path?: string;
}

type Branches = ReadonlyMap<string, readonly string[]>;

/** The rows that are shown, from top to bottom; what stands under a closed one is not. */
export function treeRows(
  codes: readonly Row[],
  branches: Branches,
  closed: ReadonlySet<string>,
): TreeRow[] {
  const byId = new Map(codes.map((code) => [code.id, code]));
  const rows: TreeRow[] = [];
  const add = (parent: string | undefined, level: number) => {
    const here = branches.get(parent ?? ROOT) ?? [];
    for (const [i, id] of here.entries()) {
      const isBranch = (branches.get(id) ?? []).length > 0;
      const isOpen = isBranch && !closed.has(id);
      rows.push({
        code: byId.get(id)!,
        parent,
        level,
        place: i + 1,
        beside: here.length,
        isBranch,
        isOpen,
      });
      if (isOpen) {
        add(id, level + 1);
      }
    }
  };
  add(undefined, 1);
  return rows;
}

/** Codes as rows that stand beside one another, each with what stands above it in words. */
export function flatRows(codes: readonly Row[]): Map<string, TreeRow> {
  const paths = pathsOf(codes);
  return new Map(
    codes.map((code, i) => [
      code.id,
      {
        code,
        parent: undefined,
        level: 1,
        place: i + 1,
        beside: codes.length,
        isBranch: false,
        isOpen: false,
        path: paths.get(code.id) ?? '',
      },
    ]),
  );
}

export type Step = { to: string } | { open: string } | { close: string };

/** What an arrow does in a tree: it goes to a row, or opens or closes one. */
export function stepFrom(rows: readonly TreeRow[], id: string, key: string): Step | undefined {
  const at = rows.findIndex((row) => row.code.id === id);
  const row = rows[at];
  const to = (target: TreeRow | undefined) => target && { to: target.code.id };
  switch (key) {
    case 'ArrowDown':
      return to(rows[at + 1]);
    case 'ArrowUp':
      return to(rows[at - 1]);
    case 'Home':
      return to(rows[0]);
    case 'End':
      return to(rows.at(-1));
    case 'ArrowRight':
      return !row?.isBranch ? undefined : row.isOpen ? to(rows[at + 1]) : { open: id };
    case 'ArrowLeft':
      return row?.isOpen ? { close: id } : row?.parent === undefined ? undefined : { to: row.parent };
    default:
      return undefined;
  }
}
