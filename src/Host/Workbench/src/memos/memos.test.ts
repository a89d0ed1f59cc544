import { describe, expect, it } from 'vitest';
import { madeAt } from '../api/client';
import { kindsOf, newestFirst, paragraphsOf, type Memo } from './memos';

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

  it('are shown as paragraphs', () => {
    expect(paragraphsOf('One\nline\n\n\nTwo \n ')).toEqual(['One\nline', 'Two']);
  });
});
