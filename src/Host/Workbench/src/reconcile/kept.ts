import type { Schemas } from '../api/client';

type Kept = Schemas['KeptAssessment'];

const BILLION = 1e9;

/** The figure of all codes together; nothing where there was none. */
export function pooledOf({ figures }: Kept): number | undefined {
  const value = figures.find(({ codeId }) => !codeId)?.value;
  return typeof value === 'number' ? value / BILLION : undefined;
}

/** Whether a figure is in the record already, computed from the very same. */
export const isKept = (
  kept: readonly Kept[],
  { coefficient, unit, inputsHash }: Pick<Kept, 'coefficient' | 'unit' | 'inputsHash'>,
) =>
  kept.some(
    (one) =>
      one.coefficient === coefficient && one.unit === unit && one.inputsHash === inputsHash,
  );
