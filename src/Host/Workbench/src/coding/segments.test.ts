import { describe, expect, it } from 'vitest';
import { depths, freeLane, packLanes, segmentsOf } from './segments';

describe('depths', () => {
  it('cuts a stretch where its cover changes', () => {
    const pieces = depths(
      [
        { start: 0, end: 10 },
        { start: 5, end: 15 },
      ],
      { start: 2, end: 20 },
    );

    expect(pieces).toEqual([
      { start: 2, end: 5, depth: 1 },
      { start: 5, end: 10, depth: 2 },
      { start: 10, end: 15, depth: 1 },
    ]);
  });

  it('leaves out what nothing covers', () => {
    expect(depths([{ start: 0, end: 2 }], { start: 5, end: 9 })).toEqual([]);
  });
});

describe('lanes', () => {
  it('are shared by stripes that do not meet', () => {
    const extents = [
      { top: 0, bottom: 10 },
      { top: 5, bottom: 15 },
      { top: 12, bottom: 20 },
    ];

    expect(packLanes(extents)).toEqual([0, 1, 0]);
  });

  it('do not move when one is added between', () => {
    const others = [
      { top: 0, bottom: 10, lane: 0 },
      { top: 4, bottom: 6, lane: 1 },
    ];

    expect(freeLane({ top: 5, bottom: 8 }, others)).toBe(2);
    expect(freeLane({ top: 7, bottom: 8 }, others)).toBe(1);
  });
});

describe('codings', () => {
  it('on a whole source have no place in its text', () => {
    const coding = { codingId: 'a', excerptId: 'b', codeId: 'c', coder: 'd' };
    const view = { codings: [{ ...coding, anchor: { whole: true } }] };

    expect(segmentsOf(view)).toEqual([]);
  });
});
