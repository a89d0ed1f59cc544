import { describe, expect, it } from 'vitest';
import type { Memo, Target } from '../memos/memos';
import { notedAt, notedIn, onPassages, placesIn, unplaced } from './noted';

const memo = (id: string, about: Target[], more: Partial<Memo> = {}): Memo => ({
  id,
  kind: 'code',
  about,
  authorId: 'a',
  text: 'Words',
  isReleased: true,
  isDestroyed: false,
  versions: 1,
  streamVersion: 1,
  ...more,
});
const excerpt = (id: string): Target => ({ kind: 'excerpt', id });
const coding = (id: string, excerptId: string): Target => ({ kind: 'coding', id, excerptId });
const placed = (codingId: string, excerptId: string, start: number, end: number) => ({
  codingId,
  excerptId,
  codeId: 'c',
  coder: 'a',
  anchor: { range: { start, end } },
});
const places = placesIn({
  codings: [placed('k1', 'e1', 0, 10), placed('k2', 'e2', 20, 30)],
});

describe('passages with memos', () => {
  it('are those of memos that may be read', () => {
    const readable = memo('1', [excerpt('e1')]);
    const all = [
      readable,
      memo('2', [excerpt('e1')], { text: null }),
      memo('3', [excerpt('e1')], { isDestroyed: true }),
      memo('4', [{ kind: 'theme', id: 't' }]),
    ];

    expect(onPassages(all)).toEqual([readable]);
  });

  it('come in the order of the text, with all memos about or linked to them', () => {
    const onSecond = memo('1', [excerpt('e2')]);
    const onBoth = memo('2', [{ kind: 'study', id: 'x' }, excerpt('e1'), coding('k2', 'e2')]);

    expect(notedIn([onSecond, onBoth], places)).toEqual([
      { id: '0-10', start: 0, end: 10, memos: [onBoth] },
      { id: '20-30', start: 20, end: 30, memos: [onSecond, onBoth] },
    ]);
  });

  it('show a memo once that is on a passage and on its coding', () => {
    const twice = memo('1', [excerpt('e1'), coding('k1', 'e1')]);

    expect(notedIn([twice], places)[0]!.memos).toEqual([twice]);
  });

  it('are looked for where no coding tells where they lie', () => {
    const memos = [memo('1', [excerpt('e9'), excerpt('e1')]), memo('2', [coding('gone', 'e8')])];

    expect(unplaced(memos, places)).toEqual(['e8', 'e9']);
  });

  it('meet a caret and a selection', () => {
    const noted = notedIn([memo('1', [excerpt('e1')]), memo('2', [excerpt('e2')])], places);

    expect(notedAt(noted, { start: 0, end: 0 }).map(({ start }) => start)).toEqual([0]);
    expect(notedAt(noted, { start: 10, end: 10 })).toEqual([]);
    expect(notedAt(noted, { start: 5, end: 25 }).map(({ start }) => start)).toEqual([0, 20]);
  });
});
