import { describe, expect, it } from 'vitest';
import { reasonIn } from './reasons';

const entry = (stream: string, code: string, reason?: string, event = 'excerpt_coded') => ({
  event,
  stream,
  actor: 'ana',
  sentence: `Ana coded with “${code}”.`,
  reason: reason ?? null,
});
const coding = { excerpt: 'e1', coder: 'ana' };

describe('why a coding was made', () => {
  it('is what its own entry says', () => {
    const entries = [entry('e1', 'Hope', 'She says so'), entry('e1', 'Fear', 'Between the lines')];

    expect(reasonIn(entries, coding, 'Hope')).toBe('She says so');
    expect(reasonIn(entries, coding, 'Fear')).toBe('Between the lines');
  });

  it('is not told by other passages, people or acts', () => {
    const entries = [
      entry('e2', 'Hope', 'Elsewhere'),
      entry('e1', 'Hope', 'Moved', 'coding_adjusted'),
      { ...entry('e1', 'Hope', 'Another reads it so'), actor: 'ben' },
    ];

    expect(reasonIn(entries, coding, 'Hope')).toBeUndefined();
  });

  it('is found after a renaming only where one entry is left to be it', () => {
    expect(reasonIn([entry('e1', 'Hope', 'She says so')], coding, 'Looking ahead')).toBe('She says so');
    expect(
      reasonIn([entry('e1', 'Hope', 'So'), entry('e1', 'Fear')], coding, 'Looking ahead'),
    ).toBeUndefined();
  });

  it('is nothing where none was given', () => {
    expect(reasonIn([entry('e1', 'Hope')], coding, 'Hope')).toBeUndefined();
  });
});
