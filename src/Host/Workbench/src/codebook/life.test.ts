import { describe, expect, it } from 'vitest';
import type { Schemas } from '../api/client';
import { inUse, kindOf, spread } from './life';
import { byParticipant } from './people';
import { storyOf } from './story';
import { together } from './together';

const entry = (moment: number, event: string, change: unknown = {}): Schemas['StreamHistoryEntry'] => ({
  moment,
  happenedAt: '2024-01-01T00:00:00Z',
  recordedAt: '2024-01-01T00:00:00Z',
  actor: 'x',
  event,
  change,
});

describe('the life of a code', () => {
  it('has its own side of merges and splits', () => {
    const merge = entry(1, 'codes_merged', { into: 'a', from: ['b'] });
    expect([kindOf(merge, 'a'), kindOf(merge, 'b')]).toEqual(['joined', 'became']);
    const split = entry(1, 'code_split', { codeId: 'a', into: [{ codeId: 'b' }] });
    expect([kindOf(split, 'a'), kindOf(split, 'b')]).toEqual(['split', 'made']);
    const undone = entry(1, 'merge_undone', { into: 'a', from: ['b'] });
    expect([kindOf(undone, 'a'), kindOf(undone, 'b')]).toEqual(['undone', 'revived']);
    expect(kindOf(entry(1, 'code_dreamt'), 'a')).toBe('other');
  });

  it('goes on to the moment that is shown, but for the time out of use', () => {
    const entries = [
      entry(10, 'code_created'),
      entry(20, 'code_retired'),
      entry(35, 'code_revived'),
      entry(40, 'code_renamed'),
    ];

    expect(inUse(entries, 'a', 90)).toEqual([{ from: 10, to: 20 }, { from: 35, to: 90 }]);
  });

  it('ends where it became part of another or was split whole, not where a part was split off', () => {
    const made = entry(10, 'code_created');
    const split = (kept: boolean) => entry(30, 'code_split', { codeId: 'a', into: [], kept });

    expect(inUse([made, split(false)], 'a', 90)).toEqual([{ from: 10, to: 30 }]);
    expect(inUse([made, split(true)], 'a', 90)).toEqual([{ from: 10, to: 90 }]);
    expect(inUse([made, entry(50, 'codes_merged', { into: 'b', from: ['a'] })], 'a', 90)).toEqual([
      { from: 10, to: 50 },
    ]);
  });

  it('is told with the themes that gathered it, and nothing else of theirs', () => {
    const own = [entry(1, 'code_created'), entry(9, 'code_renamed')];
    const theme = [
      entry(3, 'theme_proposed'),
      entry(4, 'code_assigned_to_theme', { codeId: 'b' }),
      entry(5, 'code_assigned_to_theme', { codeId: 'a' }),
    ];

    expect(storyOf(own, [theme], 'a').map(({ moment }) => moment)).toEqual([1, 5, 9]);
  });
});

describe('marks on the line', () => {
  it('stand where they belong while there is room', () => {
    expect(spread([20, 50, 90], 100, 20)).toEqual([
      { x: 20, lane: 0 },
      { x: 50, lane: 0 },
      { x: 90, lane: 0 },
    ]);
  });

  it('stand above one another, then give way, and none leaves the picture', () => {
    expect(spread([40, 41, 42, 43], 100, 20)).toEqual([
      { x: 40, lane: 0 },
      { x: 41, lane: 1 },
      { x: 42, lane: 2 },
      { x: 60, lane: 0 },
    ]);
    expect(spread([0, 100, 100, 100, 100], 100, 20)).toEqual([
      { x: 10, lane: 0 },
      { x: 70, lane: 0 },
      { x: 90, lane: 1 },
      { x: 90, lane: 2 },
      { x: 90, lane: 0 },
    ]);
  });

  it('get more room above where there are many', () => {
    const spots = spread(Array.from({ length: 20 }, () => 50), 100, 20);

    expect(new Set(spots.map(({ x, lane }) => `${x} ${lane}`)).size).toBe(20);
    expect(Math.min(...spots.map(({ x }) => x))).toBeGreaterThanOrEqual(10);
    expect(Math.max(...spots.map(({ x }) => x))).toBeLessThanOrEqual(90);
  });
});

describe('codes that lie together', () => {
  const lying = (codeId: string, excerptId: string, sourceId: string, start?: number, end?: number) => ({
    codeId,
    excerptId,
    sourceId,
    place: start === undefined ? undefined : { start, end: end! },
  });

  it('share an excerpt or overlap one, each excerpt of the code counted once', () => {
    const coded = [
      lying('a', '1', 's', 0, 10),
      lying('a', '2', 's', 20, 30),
      lying('a', '3', 's'),
      lying('b', '1', 's', 0, 10),
      lying('b', '4', 's', 5, 8),
      lying('b', '5', 's', 29, 40),
      lying('c', '6', 's', 10, 20),
      lying('d', '7', 't', 0, 10),
      lying('e', '3', 's'),
    ];

    expect(together(coded, 'a')).toEqual(new Map([['b', 2], ['e', 1]]));
  });
});

describe('sources by participant', () => {
  it('stand together where their words are the same people’s, and last where nobody is named', () => {
    const sources = [
      { id: '1', title: 'Notes', participants: [] },
      { id: '2', title: 'First talk', participants: ['q'] },
      { id: '3', title: 'Group', participants: ['q', 'p'] },
      { id: '4', title: 'Second talk', participants: ['q'] },
    ];
    const people = [
      { id: 'q', label: 'P10' },
      { id: 'p', label: 'P2' },
    ];

    expect(byParticipant(sources, people).map(({ name, sources: its }) => [name, its.map(({ id }) => id).join('')])).toEqual([
      ['P2, P10', '3'],
      ['P10', '24'],
      ['', '1'],
    ]);
  });
});
