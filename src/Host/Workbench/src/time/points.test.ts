import { expect, it } from 'vitest';
import { pointOf } from './points';

const MILESTONES = [{ name: 'First map', moment: 3236 }];

it('takes a milestone by the name that people use', () => {
  expect(pointOf(' first Map ', MILESTONES)).toBe('3236');
});

it('takes a day as it ended, and a time with its minute', () => {
  expect(new Date(pointOf('2024-03-21', MILESTONES))).toEqual(new Date(2024, 2, 21, 23, 59, 59, 999));
  expect(new Date(pointOf('2024-03-21 08:30', MILESTONES))).toEqual(
    new Date(2024, 2, 21, 8, 30, 59, 999),
  );
});

it.each(['120', 'milestone:four-themes', '2024-03-21T10:00:00Z', 'nonsense'])(
  'leaves %s to the host',
  (written) => {
    expect(pointOf(written, MILESTONES)).toBe(written);
  },
);
