import { describe, expect, it } from 'vitest';
import { selectionOf, toggled } from './selecting';

const nothing = { by: '', since: '', until: '', thing: '' };

describe('a stretch of what was done', () => {
  it('is nothing where no time and no thing is said, so that not all of a person is taken', () => {
    expect(selectionOf(nothing)).toBeUndefined();
    expect(selectionOf({ ...nothing, by: 'p' })).toBeUndefined();
  });

  it('has its times as instants', () => {
    const local = new Date(2026, 1, 3, 14, 5);

    expect(selectionOf({ ...nothing, by: 'p', since: '2026-02-03T14:05' })).toEqual({
      by: 'p',
      since: local.toISOString(),
      until: null,
      thing: null,
    });
  });

  it('may be all that names a thing, whoever did it', () => {
    expect(selectionOf({ ...nothing, thing: 'c' })).toEqual({
      by: null,
      since: null,
      until: null,
      thing: 'c',
    });
  });
});

describe('marking acts', () => {
  it('adds one, and lets it go when it is marked again', () => {
    const one = toggled(undefined, 'a');

    expect([...one]).toEqual(['a']);
    expect([...toggled(toggled(one, 'b'), 'a')]).toEqual(['b']);
  });
});
