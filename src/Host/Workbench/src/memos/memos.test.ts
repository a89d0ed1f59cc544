import { describe, expect, it } from 'vitest';
import { madeAt } from '../api/client';
import { kindsOf, newestFirst, threadsOf, type Memo, type Target } from './memos';

const memo = (id: string, kind: Memo['kind']): Memo => ({
  id,
  kind,
  about: [],
  authorId: 'a',
  isReleased: true,
  isDestroyed: false,
  versions: 1,
  streamVersion: 1,
});

describe('memos', () => {
  const memos = [memo('1', 'theme'), memo('3', 'reflexive'), memo('2', 'theme')];

  it('come newest first, all or of one kind', () => {
    expect(newestFirst(memos, '').map(({ id }) => id)).toEqual(['3', '2', '1']);
    expect(newestFirst(memos, 'theme').map(({ id }) => id)).toEqual(['2', '1']);
  });

  it('offer the kinds that there are', () => {
    expect(kindsOf(memos)).toEqual(['reflexive', 'theme']);
  });

  it('tell when they were made only where their id does', () => {
    expect(madeAt('01904954-9b80-7558-8563-240b00144e2c')).toBe('2024-06-24T08:20:00.000Z');
    expect(madeAt('01904954-9b80-4558-8563-240b00144e2c')).toBeUndefined();
  });

  describe('that answer others', () => {
    type On = [Target['kind'], string];
    const about = (id: string, kind: Memo['kind'], ...on: On[]) => ({
      ...memo(id, kind),
      about: on.map(([kind, id]) => ({ kind, id })),
    });
    const all = [
      about('1', 'theme', ['study', 's']),
      about('2', 'reflexive', ['memo', '1']),
      about('3', 'code', ['code', 'c'], ['memo', '1']),
      about('4', 'audit', ['memo', '1'], ['theme', 't']),
      about('5', 'reflexive', ['memo', '4']),
      about('6', 'theme', ['memo', 'gone']),
    ];
    const ids = (memos: readonly Memo[] = []) => memos.map(({ id }) => id);

    it('stand beneath them, oldest first; a later link moves nothing', () => {
      const { begun, answers } = threadsOf(all, '');

      expect(ids(begun)).toEqual(['6', '3', '1']);
      expect(ids(answers.get('1'))).toEqual(['2', '4']);
      expect(ids(answers.get('4'))).toEqual(['5']);
    });

    it('bring what they answer with them where one kind is shown', () => {
      expect(ids(threadsOf(all, 'reflexive').begun)).toEqual(['1']);
      expect(ids(threadsOf(all, 'code').begun)).toEqual(['3']);
    });
  });
});
