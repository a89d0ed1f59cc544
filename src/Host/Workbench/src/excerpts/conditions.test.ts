import { describe, expect, it } from 'vitest';
import { adding, choosing, conditionsOf, isNarrowed, saying, taking, widened } from './conditions';

const said = (text: string) => new URLSearchParams(text);

describe('what an address says', () => {
  it('is nothing to begin with, with codes standing for those under them', () => {
    expect(conditionsOf(said(''))).toEqual({
      codes: [],
      isAny: false,
      without: [],
      near: [],
      nearness: 'turn',
      isWithBelow: true,
      participant: '',
      attributes: [],
      coder: '',
      theme: '',
      hasMemo: false,
      since: '',
      until: '',
      text: '',
    });
  });

  it('take no words of or about participants out of an address', () => {
    const wanted = { text: 'hope', attributes: [['age', '30']] as const };

    expect(conditionsOf(said('text=hope&is=age=30'))).toMatchObject({ text: '', attributes: [] });
    expect(conditionsOf(said(''), wanted)).toMatchObject(wanted);
  });

  it('can be several codes, and days', () => {
    const conditions = conditionsOf(
      said('code=a&code=b&codes=any&not=c&below=no&since=2024-02-01&until=soon'),
    );

    expect(conditions).toMatchObject({
      codes: ['a', 'b'],
      isAny: true,
      without: ['c'],
      isWithBelow: false,
      since: '2024-02-01',
      until: '',
    });
  });
});

describe('changing an address', () => {
  it('says each code once and takes back only what is named', () => {
    expect(adding(said('code=a&not=a'), 'code', 'a').toString()).toBe('not=a&code=a');
    expect(taking(said('code=a&code=b&not=a'), 'code', 'a').toString()).toBe('code=b&not=a');
  });

  it('chooses one value for each circumstance', () => {
    const before = [['lives in', 'city'] as const, ['age', '30'] as const];
    const town = choosing(before, 'lives in', 'town');

    expect(town).toEqual([
      ['age', '30'],
      ['lives in', 'town'],
    ]);
    expect(choosing(town, 'lives in', '')).toEqual([['age', '30']]);
  });

  it('keeps the moment and the view when all is shown again', () => {
    const search = saying(said('at=7&view=cards&code=a'), 'coder', 'me');

    expect(isNarrowed(search)).toBe(true);
    expect(widened(search).toString()).toBe('at=7&view=cards');
    expect(isNarrowed(widened(search))).toBe(false);
  });
});
