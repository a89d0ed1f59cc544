import { describe, expect, it } from 'vitest';
import type { Schemas } from '../api/client';
import { flowsOf, restOf } from './flows';

type Theme = Schemas['ThemeAsOf'];

const theme = (id: string, codes: string, more: Partial<Theme> = {}): Theme => ({
  id,
  name: id,
  level: 'theme',
  status: 'candidate',
  codes: [...codes].map((code) => ({ id: code, name: code, status: 'inUse' })),
  excerpts: [],
  contraryCases: [],
  codings: 0,
  ...more,
});

const saidOf = (flows: ReturnType<typeof flowsOf>) =>
  flows.bands.map(({ column, from, to, codes }) => `${column} ${from}>${to} ${codes.join('')}`);

describe('how codes went from theme to theme', () => {
  it('tells which went where, whatever the themes are called', () => {
    const flows = flowsOf([
      [theme('Hope', 'abc'), theme('Change', 'de')],
      [theme('Hope', 'ab', { name: 'Hope on loan' }), theme('Ground', 'cd'), theme('Change', 'e')],
    ]);

    expect(saidOf(flows)).toEqual(['0 Hope>Hope ab', '0 Hope>Ground c', '0 Change>Ground d', '0 Change>Change e']);
    expect(flows.ends[0]!.size).toBe(0);
  });

  it('follows a theme that was merged, also without codes and over several mergers', () => {
    const flows = flowsOf([
      [theme('A', ''), theme('B', 'b'), theme('C', 'c')],
      [
        theme('A', '', { status: 'merged', mergedInto: 'B' }),
        theme('B', 'b', { status: 'merged', mergedInto: 'C' }),
        theme('C', 'bc'),
      ],
    ]);

    expect(saidOf(flows)).toEqual(['0 A>C ', '0 B>C b', '0 C>C c']);
    expect(flows.columns[1]!.map(({ id }) => id)).toEqual(['C']);
  });

  it('comes to an end where themes name each other as what they became', () => {
    const flows = flowsOf([
      [theme('A', 'a')],
      [
        theme('A', 'a', { status: 'merged', mergedInto: 'B' }),
        theme('B', '', { status: 'merged', mergedInto: 'A' }),
      ],
    ]);

    expect(flows.bands).toEqual([]);
  });

  it('tells what became of a theme that led to nothing', () => {
    const flows = flowsOf([
      [theme('Manual', 'm'), theme('Parked', 'p')],
      [theme('Manual', 'm', { status: 'discarded' }), theme('Parked', 'p', { status: 'parked' })],
    ]);

    expect([...flows.ends[0]!]).toEqual([['Manual', 'discarded']]);
    expect(saidOf(flows)).toEqual(['0 Parked>Parked p']);
  });

  it('tells what was gathered and what was let go between two moments', () => {
    const flows = flowsOf([[theme('A', 'ab')], [theme('A', 'bc'), theme('B', 'd')]]);
    const rest = restOf(flows, 0);

    expect(rest.letGo.map(({ theme: { id }, codes }) => [id, codes])).toEqual([['A', ['a']]]);
    expect(rest.gathered.map(({ theme: { id }, codes }) => [id, codes])).toEqual([
      ['A', ['c']],
      ['B', ['d']],
    ]);
  });
});
