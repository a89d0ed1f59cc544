import { describe, expect, it } from 'vitest';
import type { Thing } from './things';
import { called, linked } from './writing';

describe('putting in a link', () => {
  it('goes to the caret, without words', () => {
    expect(linked('See  now', 4, 4, '/s/s1/codes/c1')).toEqual({
      text: 'See [](/s/s1/codes/c1) now',
      caret: 22,
    });
  });

  it('takes the words that are selected', () => {
    expect(linked('See hope', 4, 8, '/x')).toEqual({ text: 'See [hope](/x)', caret: 14 });
  });
});

describe('what may be linked', () => {
  const things = ['Losing hope', 'Hope', 'Hørelse', 'Work'].map(
    (name): Thing => ({ kind: 'code', id: name, name }),
  );
  const names = (typed: string, most = 9) => called(things, typed, most).map(({ name }) => name);

  it('is found by words of its name, as it begins first', () => {
    expect(names('hope')).toEqual(['Hope', 'Losing hope']);
    expect(names('hope los')).toEqual(['Losing hope']);
    expect(names('horelse')).toEqual(['Hørelse']);
  });

  it('is all there is while nothing is typed, as far as there is room', () => {
    expect(names('', 2)).toEqual(['Losing hope', 'Hope']);
  });
});
