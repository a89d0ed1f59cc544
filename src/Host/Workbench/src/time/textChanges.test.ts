import { describe, expect, it } from 'vitest';
import type { Schemas } from '../api/client';
import { textChanges } from './textChanges';

const coding = (codingId: string, codeId: string, start: number, end: number) =>
  ({
    codingId,
    codeId,
    excerptId: `e-${codingId}`,
    coder: 'ana',
    anchor: { range: { start, end } },
  }) as Schemas['PlacedCoding'];
const codes = [
  { codeId: 'hope', name: 'Hope' },
  { codeId: 'joy', name: 'Joy' },
] as Schemas['CodeLabel'][];
const said = (name: unknown) => String(name);

describe('what became of codings in a text', () => {
  it('tells what came, went and moved, in the order of the text', () => {
    const before = {
      codes,
      codings: [
        coding('stays', 'hope', 0, 4),
        coding('goes', 'joy', 20, 30),
        coding('moves', 'hope', 10, 15),
        coding('grows', 'joy', 40, 45),
      ],
    };
    const after = {
      codes,
      codings: [
        coding('stays', 'hope', 0, 4),
        coding('moves', 'joy', 10, 15),
        coding('grows', 'joy', 38, 45),
        coding('comes', 'hope', 5, 9),
      ],
    };

    expect(textChanges(before, after, said)).toEqual([
      { id: 'comes', change: 'added', code: 'Hope', place: { start: 5, end: 9 } },
      {
        id: 'moves',
        change: 'moved',
        code: 'Joy',
        codeBefore: 'Hope',
        place: { start: 10, end: 15 },
      },
      { id: 'goes', change: 'withdrawn', code: 'Joy', place: { start: 20, end: 30 } },
      { id: 'grows', change: 'moved', code: 'Joy', place: { start: 38, end: 45 } },
    ]);
  });

  it('takes a source that was not there for one without codings', () => {
    const after = { codes, codings: [coding('comes', 'hope', 5, 9)] };

    expect(textChanges(undefined, after, said).map(({ change }) => change)).toEqual(['added']);
    expect(textChanges(after, undefined, said).map(({ change }) => change)).toEqual(['withdrawn']);
  });
});
