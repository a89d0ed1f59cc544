import { describe, expect, it } from 'vitest';
import type { Row } from '../coding/search';
import { placeAfter, placesToPut, takenUp } from './carrying';

const row = (id: string, parentId?: string) => ({ id, parentId: parentId ?? null }) as Row;
const codes = [row('hope'), row('future', 'hope'), row('plans', 'future'), row('fear')];
const shown = codes.map(({ id }) => id);

describe('codes that are carried', () => {
  it('are taken up where they are', () => {
    expect(takenUp(codes, ['plans'])).toEqual({ codes: ['plans'], over: 'future' });
    expect(takenUp(codes, ['fear']).over).toBeNull();
  });

  it('may be put at the top level and under any code but their own and what is under it', () => {
    expect(placesToPut(codes, shown, takenUp(codes, ['future']))).toEqual([null, 'hope', 'fear']);
  });

  it('may be put only under what is shown', () => {
    expect(placesToPut(codes, ['hope', 'fear'], takenUp(codes, ['fear']))).toEqual([null, 'hope']);
  });

  it('go from place to place and stay at the ends', () => {
    const places = [null, 'hope', 'fear'];
    expect(placeAfter(places, null, 'ArrowDown')).toBe('hope');
    expect(placeAfter(places, 'fear', 'ArrowDown')).toBe('fear');
    expect(placeAfter(places, null, 'ArrowUp')).toBeNull();
    expect(placeAfter(places, null, 'End')).toBe('fear');
    expect(placeAfter(places, 'fear', 'Home')).toBeNull();
    expect(placeAfter(places, 'fear', 'x')).toBeUndefined();
  });
});
