import { describe, expect, it } from 'vitest';
import { fieldsOf, found, numberOf, toldBy, type Question } from './questions';

const ask = (id: string, asks: string, needs: Question['needs'] = 'nothing'): Question => ({
  id,
  asks,
  needs,
});

describe('an auditor’s question', () => {
  it('says what it needs to be told', () => {
    expect(fieldsOf(ask('AQ11', '', 'turn'))).toEqual(['source', 'position']);
    expect(fieldsOf(ask('AQ09', ''))).toEqual(['from']);
    expect(fieldsOf(ask('AQ08', ''))).toEqual([]);
  });

  it('is found by its id and by words in any order', () => {
    const all = [ask('AQ05', 'Which themes did this code pass through?'), ask('AQ20', 'No reason?')];

    expect(found(all, 'aq05').map(({ id }) => id)).toEqual(['AQ05']);
    expect(found(all, 'code THEMES').map(({ id }) => id)).toEqual(['AQ05']);
    expect(found(all, 'reason code')).toEqual([]);
    expect(found(all, ' ')).toHaveLength(2);
  });

  it('is told a person or a participant, and nothing that is empty', () => {
    expect(toldBy({ who: 'person 12', from: '' })).toEqual({ person: '12' });
    expect(toldBy({ who: 'participant 7', item: 'COREQ-1' })).toEqual({
      participant: '7',
      item: 'COREQ-1',
    });
    expect(toldBy({ who: '' })).toEqual({});
  });

  it('has a number', () => {
    expect(numberOf(ask('AQ05', ''))).toBe(5);
  });
});
