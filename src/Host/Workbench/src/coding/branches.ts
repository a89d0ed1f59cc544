import type { Row } from './search';

export const ROOT = 'root';

/** Which codes stand under which; with a choice, only the chosen and those above them. */
export function branchesOf(rows: readonly Row[], chosen?: ReadonlySet<string>) {
  const parents = new Map(rows.map((row) => [row.id, row.parentId ?? ROOT]));
  const kept = new Set<string>();
  for (const row of chosen ? rows.filter(({ id }) => chosen.has(id)) : rows) {
    for (let id = row.id; id !== ROOT; id = parents.get(id) ?? ROOT) {
      kept.add(id);
    }
  }
  const branches = new Map<string, string[]>([[ROOT, []]]);
  for (const row of rows) {
    if (kept.has(row.id)) {
      const parent = parents.get(row.id)!;
      branches.set(parent, [...(branches.get(parent) ?? []), row.id]);
    }
  }
  return branches;
}
