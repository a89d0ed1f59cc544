import { beforeEach, describe, expect, it } from 'vitest';
import type { Row } from '../coding/search';
import { language } from '../i18n';
import { inOrder, orderFrom, orders, orderText, pressed, type Order } from './order';
import { flatRows, stepFrom } from './treeRows';

const row = (id: string, name: string, more: Partial<Row> = {}): Row => ({
  id,
  name,
  code: name,
  depth: 0,
  codings: 0,
  ...more,
});
const codes = [
  row('1', 'Zeal', { createdAt: '2024-01-02T00:00:00Z', changedAt: '2024-03-01T00:00:00Z' }),
  row('2', 'ånd', { createdAt: '2024-01-03T00:00:00Z', parentId: '1' }),
  row('3', 'Anger', { createdAt: '2024-01-01T00:00:00Z', changedAt: '2024-02-01T00:00:00Z', parentId: '2' }),
];
const standing = new Map([
  ['1', { excerpts: 2, participants: 1 }],
  ['2', { excerpts: 10, participants: 1 }],
]);
const ids = (order: Order) => inOrder(codes, order, standing).map(({ id }) => id).join('');

describe('an order of the table', () => {
  beforeEach(() => language.set('da'));

  it('is by name as a dictionary of the language has it, either way', () => {
    expect(ids({ by: 'name', isDown: false })).toBe('312');
    expect(ids({ by: 'name', isDown: true })).toBe('213');
  });

  it('is by counts, and by name where they are equal', () => {
    expect(ids({ by: 'excerpts', isDown: true })).toBe('213');
    expect(ids({ by: 'excerpts', isDown: false })).toBe('312');
    expect(ids({ by: 'participants', isDown: true })).toBe('123');
  });

  it('is by days; what was never changed stands last either way', () => {
    expect(ids({ by: 'made', isDown: true })).toBe('213');
    expect(ids({ by: 'made', isDown: false })).toBe('312');
    expect(ids({ by: 'changed', isDown: true })).toBe('132');
    expect(ids({ by: 'changed', isDown: false })).toBe('312');
  });

  it('is said in the address and read from it', () => {
    expect(orderText({ by: 'made', isDown: true })).toBe('-made');
    expect(orderText(undefined)).toBe('');
    expect(orderFrom('-made', true)).toEqual({ by: 'made', isDown: true });
    expect(orderFrom('name', false)).toEqual({ by: 'name', isDown: false });
    expect(orderFrom('', true)).toBeUndefined();
    expect(orderFrom('colour', true)).toBeUndefined();
  });

  it('is not by counts that are not shown', () => {
    expect(orderFrom('-excerpts', true)).toEqual({ by: 'excerpts', isDown: true });
    expect(orderFrom('-excerpts', false)).toBeUndefined();
    expect(orders(false).map(orderText)).toEqual(['name', '-name', '-made', 'made', '-changed', 'changed']);
  });

  it('begins with A or with the most, and turns round when pressed again', () => {
    expect(pressed(undefined, 'name')).toEqual({ by: 'name', isDown: false });
    expect(pressed({ by: 'name', isDown: false }, 'name')).toEqual({ by: 'name', isDown: true });
    expect(pressed({ by: 'name', isDown: true }, 'excerpts')).toEqual({ by: 'excerpts', isDown: true });
    expect(pressed({ by: 'excerpts', isDown: true }, 'excerpts')).toEqual({ by: 'excerpts', isDown: false });
  });
});

describe('rows in an order', () => {
  const rows = [...flatRows(codes).values()];

  it('say what stands above them', () => {
    expect(rows.map(({ path }) => path)).toEqual(['', 'Zeal', 'Zeal › ånd']);
  });

  it('are walked up and down, and have no branches to open or close', () => {
    expect(stepFrom(rows, '1', 'ArrowDown')).toEqual({ to: '2' });
    expect(stepFrom(rows, '3', 'Home')).toEqual({ to: '1' });
    expect(stepFrom(rows, '2', 'ArrowLeft')).toBeUndefined();
    expect(stepFrom(rows, '1', 'ArrowRight')).toBeUndefined();
  });
});
