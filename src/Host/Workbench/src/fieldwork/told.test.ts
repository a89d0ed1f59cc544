import { describe, expect, it } from 'vitest';
import { checksOf, enteredAt, groundsOf, samplingOf, type Entry } from './told';

const told = (moment: number, event: string, stream: string, after?: string): Entry =>
  ({ moment, event, stream, ...(after !== undefined && { after }) }) as Entry;

describe('what the trail tells of fieldwork', () => {
  it('gives the ground of those who declined and gave one', () => {
    const grounds = groundsOf([
      told(1, 'participant_declined', 'a', 'No time'),
      told(2, 'participant_declined', 'b'),
      told(3, 'participant_described', 'c', 'town'),
    ]);

    expect([...grounds]).toEqual([['a', 'No time']]);
  });

  it('has the newest sampling first', () => {
    const steps = samplingOf([
      told(1, 'sampling_decided', 's', 'Eight'),
      told(2, 'guide_drafted', 's'),
      told(3, 'sampling_decided', 's', 'Eleven'),
    ]);

    expect(steps.map(({ after }) => after)).toEqual(['Eleven', 'Eight']);
  });

  it('forgets a check once the text was corrected, and takes the later of two', () => {
    const checks = checksOf([
      told(1, 'transcript_verified', 'a'),
      told(2, 'transcript_verified', 'b'),
      told(3, 'transcript_corrected', 'a'),
      told(4, 'transcript_verified', 'b'),
    ]);

    expect([...checks].map(([source, { moment }]) => [source, moment])).toEqual([['b', 4]]);
  });

  it('gives interviews their times only where as many were told as there are', () => {
    const entries = [told(4, 'interview_conducted', 's'), told(9, 'interview_conducted', 's')];

    expect([...enteredAt(entries, [{ id: 'x' }, { id: 'y' }])].map(([id, e]) => [id, e.moment])).toEqual([
      ['x', 4],
      ['y', 9],
    ]);
    expect(enteredAt(entries, [{ id: 'y' }]).size).toBe(0);
  });
});
