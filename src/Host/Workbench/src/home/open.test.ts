import { expect, it } from 'vitest';
import type { Memo } from '../memos/memos';
import type { Round } from '../reconcile/rounds';
import { keptBack, lookedAtBy } from './open';

const memo = (id: string, more: Partial<Memo>): Memo => ({
  id,
  kind: 'reflexive',
  about: [],
  authorId: 'me',
  isReleased: false,
  isDestroyed: false,
  versions: 1,
  streamVersion: 1,
  ...more,
});

it('counts of memos only those that their author keeps', () => {
  const memos = [
    memo('kept', {}),
    memo('released', { isReleased: true }),
    memo('destroyed', { isDestroyed: true }),
    memo('of another', { authorId: 'ben' }),
  ];

  expect(keptBack(memos, 'me').map(({ id }) => id)).toEqual(['kept']);
});

const round = (id: string, more: Partial<Round>): Round => ({
  id,
  name: id,
  mode: 'parallelBlind',
  items: [{ sourceId: 's', coders: ['me', 'ben'] }],
  codes: [],
  units: [],
  isBlind: true,
  overlapPercent: 50,
  isUnblinded: true,
  ...more,
});

it('tells nothing of a round that runs blind, is closed or is of others', () => {
  const rounds = [
    round('open', {}),
    round('blind', { isUnblinded: false }),
    round('closed', { isClosed: true }),
    round('of others', { items: [{ sourceId: 's', coders: ['ben', 'cy'] }] }),
    round('to adjudicate', { items: [{ sourceId: 's', coders: ['ben'] }], adjudicatorId: 'me' }),
  ];

  expect(lookedAtBy(rounds, 'me').map(({ id }) => id)).toEqual(['open', 'to adjudicate']);
});
