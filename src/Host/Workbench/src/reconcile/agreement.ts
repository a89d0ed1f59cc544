import type { Schemas } from '../api/client';
import type { Round } from './rounds';

export type Unit = Schemas['AgreementUnit'];
export type Coefficient = Schemas['Coefficient'];

/** Of two coders only. */
const OF_TWO: readonly Coefficient[] = ['cohenKappa', 'cohenKappaMaximum', 'scottPi'];

const OF_UNITS: readonly Coefficient[] = [
  'krippendorffAlpha',
  'percent',
  'cohenKappa',
  'cohenKappaMaximum',
  'scottPi',
  'brennanPrediger',
  'fleissKappa',
  'freeMarginalKappa',
  'gwetAc1',
  'alphaMasi',
];

const OF_SPANS: readonly Coefficient[] = [
  'uAlpha',
  'uAlphaRelevance',
  'uAlphaCoding',
  'alphaU',
  'gamma',
  'spanF1',
];

/** The units of a round; segments are there only where passages were marked before it. */
export const unitsOf = ({ units }: Round): readonly Unit[] => [
  'turn',
  'sentence',
  'character',
  ...(units.length > 0 ? (['segment'] as const) : []),
  'freeSpan',
];

/** The coefficients that can be asked over a unit. Those over a scale need codes in an order. */
export const coefficientsOf = (unit: Unit, coders: number): readonly Coefficient[] =>
  unit === 'freeSpan'
    ? OF_SPANS
    : OF_UNITS.filter(
        (each) =>
          (coders === 2 || !OF_TWO.includes(each)) &&
          (unit !== 'character' || each !== 'alphaMasi'),
      );
