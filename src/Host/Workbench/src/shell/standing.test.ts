import { expect, it } from 'vitest';
import { newestFirst, phasesSaid } from './standing';

it('puts the study that was worked on last first, and one that cannot be read last', () => {
  const studies = [{ id: 'old' }, { id: 'unread' }, { id: 'new' }];
  const views = new Map([
    // Later by the clock on the wall, an hour earlier in time.
    ['old', { studyTime: '2026-03-01T12:00:00+02:00' }],
    ['new', { studyTime: '2026-03-01T11:00:00Z' }],
  ]);

  expect(newestFirst(studies, views).map(({ id }) => id)).toEqual(['new', 'old', 'unread']);
});

it('tells the phase of whoever looks, else each phase that somebody says once', () => {
  const phases = [
    { personId: 'ana', phase: 'coding' },
    { personId: 'ben', phase: 'writingUp' },
    { personId: 'cy', phase: 'coding' },
  ] as const;

  expect(phasesSaid(phases, 'ben')).toEqual(['writingUp']);
  expect(phasesSaid(phases, 'dan')).toEqual(['coding', 'writingUp']);
  expect(phasesSaid([], 'ben')).toEqual([]);
});
