import { describe, expect, it } from 'vitest';
import { pointOf } from '../time/points';
import { columnsOf } from './columns';

const shown = { moment: 90, studyTime: '2024-09-02T12:00:00.000Z' };

/** An id that was made at this instant: its first 48 bits are the milliseconds since 1970. */
const madeOn = (instant: string) => {
  const hex = Date.parse(instant).toString(16).padStart(12, '0');
  return { id: `${hex.slice(0, 8)}-${hex.slice(8)}-7000-8000-000000000000` };
};

describe('the moments at which themes are shown', () => {
  it('are the milestones so far and the moment that is shown', () => {
    const milestones = [
      { moment: 70, name: 'Second' },
      { moment: 30, name: 'First' },
      { moment: 95, name: 'Later' },
    ];

    expect(columnsOf(milestones, [], shown)).toEqual([
      { at: '30', name: 'First' },
      { at: '70', name: 'Second' },
      { at: '90', name: undefined },
    ]);
  });

  it('name the moment that is shown where it is a milestone', () => {
    expect(columnsOf([{ moment: 90, name: 'Done' }], [], shown)).toEqual([{ at: '90', name: 'Done' }]);
  });

  it('are without milestones the days on which themes were proposed', () => {
    const themes = ['2024-08-19T10:00:00Z', '2024-08-19T11:00:00Z', '2024-08-02T10:00:00Z', '2024-09-02T11:00:00Z'];

    expect(columnsOf([], themes.map(madeOn), shown)).toEqual([
      { at: pointOf('2024-08-02', []), name: undefined },
      { at: pointOf('2024-08-19', []), name: undefined },
      // The day that is not over yet is the moment that is shown.
      { at: '90', name: undefined },
    ]);
  });
});
