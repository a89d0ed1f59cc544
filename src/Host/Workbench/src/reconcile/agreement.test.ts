import { describe, expect, it } from 'vitest';
import { coefficientsOf, unitsOf } from './agreement';
import type { Round } from './rounds';

describe('agreement', () => {
  it('is over marked passages only where there are any', () => {
    expect(unitsOf({ units: [] as string[] } as Round)).not.toContain('segment');
    expect(unitsOf({ units: ['x'] } as Round)).toContain('segment');
  });

  it('is by kappa for two coders only', () => {
    expect(coefficientsOf('turn', 2)).toContain('cohenKappa');
    expect(coefficientsOf('turn', 3)).not.toContain('cohenKappa');
    expect(coefficientsOf('turn', 3)).toContain('krippendorffAlpha');
  });

  it('is by other coefficients for free spans, and not of sets over characters', () => {
    expect(coefficientsOf('freeSpan', 2)).toContain('gamma');
    expect(coefficientsOf('freeSpan', 2)).not.toContain('krippendorffAlpha');
    expect(coefficientsOf('character', 2)).not.toContain('alphaMasi');
  });
});
