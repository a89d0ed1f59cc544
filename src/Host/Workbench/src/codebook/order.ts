import type { Row } from '../coding/search';
import { collate } from '../i18n';
import { opened } from '../shell/wording';
import type { Standing } from './standing';

export const COLUMNS = ['name', 'excerpts', 'participants', 'made', 'changed'] as const;
export type Column = (typeof COLUMNS)[number];

/** In which order the table stands; without one it is the tree. */
export interface Order {
  by: Column;
  /** Z before A, most before fewest, newest before oldest. */
  isDown: boolean;
}

const COUNTS: ReadonlySet<Column> = new Set(['excerpts', 'participants']);

/** The columns that there are to order by. */
export const columns = (showsCounts: boolean) =>
  COLUMNS.filter((column) => showsCounts || !COUNTS.has(column));

/** An order as the address says it: “name” upwards, “-name” downwards. */
export const orderText = (order: Order | undefined) =>
  order ? `${order.isDown ? '-' : ''}${order.by}` : '';

/** The order that an address says, where there is one and it may be shown. */
export function orderFrom(text: string, showsCounts: boolean): Order | undefined {
  const isDown = text.startsWith('-');
  const by = columns(showsCounts).find((column) => column === text.slice(isDown ? 1 : 0));
  return by && { by, isDown };
}

/** What a column begins with: names from A, of all else the most or newest. */
const begun = (by: Column): Order => ({ by, isDown: by !== 'name' });

/** What the head of a column does when it is pressed; a second time it turns round. */
export const pressed = (order: Order | undefined, by: Column): Order =>
  order?.by === by ? { by, isDown: !order.isDown } : begun(by);

/** Every order there is, each as it begins and turned round. */
export const orders = (showsCounts: boolean): Order[] =>
  columns(showsCounts).flatMap((by) => [begun(by), pressed(begun(by), by)]);

type Compare = (a: Row, b: Row) => number;

/** Codes in an order; those that are equal in it stand by name, and what has no day stands last. */
export function inOrder(
  codes: readonly Row[],
  { by, isDown }: Order,
  standing: ReadonlyMap<string, Standing> | undefined,
): Row[] {
  const turn = isDown ? -1 : 1;
  const byName: Compare = (a, b) => collate(opened(a.name), opened(b.name));
  const count = (row: Row, what: keyof Standing) => standing?.get(row.id)?.[what] ?? 0;
  const byDay = (dayOf: (row: Row) => string | null | undefined): Compare => (a, b) => {
    const [first, second] = [dayOf(a) ?? '', dayOf(b) ?? ''];
    return first && second
      ? turn * (Number(first > second) - Number(first < second))
      : Number(!first) - Number(!second);
  };
  const compare: Record<Column, Compare> = {
    name: (a, b) => turn * byName(a, b),
    excerpts: (a, b) => turn * (count(a, 'excerpts') - count(b, 'excerpts')),
    participants: (a, b) => turn * (count(a, 'participants') - count(b, 'participants')),
    made: byDay(({ createdAt }) => createdAt),
    changed: byDay(({ changedAt }) => changedAt),
  };
  return codes.toSorted((a, b) => compare[by](a, b) || byName(a, b));
}

/** What stands above each code, from the top; nothing for codes at the top. */
export function pathsOf(codes: readonly Row[]): Map<string, string> {
  const byId = new Map(codes.map((code) => [code.id, code]));
  const pathOf = ({ parentId }: Row): string => {
    const parent = byId.get(parentId ?? '');
    return parent ? [pathOf(parent), opened(parent.name)].filter(Boolean).join(' › ') : '';
  };
  return new Map(codes.map((code) => [code.id, pathOf(code)]));
}
