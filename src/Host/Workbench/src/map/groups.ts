import { nest, isInUse, type Nested, type Theme } from '../themes/themes';
import type { Group } from './arrange';

/** The themes in use as groups; a code of two themes stands in the first. */
export function groupsOf(themes: readonly Theme[]): Group[] {
  const taken = new Set<string>();
  const take = (id: string) => !taken.has(id) && taken.add(id) !== undefined;
  const groupOf = ({ theme, below }: Nested): Group => ({
    id: theme.id,
    codes: theme.codes
      .filter(({ id, status }) => status === 'inUse' && take(id))
      .map(({ id }) => id),
    parts: below.map(groupOf),
  });
  return nest(themes.filter(isInUse)).map(groupOf);
}

export const idsOf = ({ id, codes, parts }: Group): string[] => [
  id,
  ...codes,
  ...parts.flatMap(idsOf),
];
