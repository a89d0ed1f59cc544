import { describe, expect, it } from 'vitest';
import { lastAct } from './undoing';

const acts = new Map([
  ['one', { study: 's', command: 'codebook/rename-code' }],
  ['two', { study: 's', command: 'themes/propose-theme' }],
  ['three', { study: 'other', command: 'codebook/rename-code' }],
  ['four', { study: 's', command: 'audit/undo' }],
]);

describe('the act that is undone next', () => {
  it('is the newest of the study that is no undoing', () => {
    expect(lastAct(acts, [], 's')).toBe('two');
    expect(lastAct(acts, [], 'other')).toBe('three');
  });

  it('is the one before where that is undone', () => {
    expect(lastAct(acts, [{ act: 'two', by: 'four' }], 's')).toBe('one');
  });

  it('is none where nothing was done', () => {
    expect(lastAct(acts, [], 'a third')).toBeUndefined();
    expect(
      lastAct(acts, [{ act: 'two', by: 'four' }, { act: 'one', by: 'five' }], 's'),
    ).toBeUndefined();
  });
});
