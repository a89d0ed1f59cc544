import { keyOf, useChanged } from './inUse';
import type { ActName } from './tables';

/** The key of an act as it is now. */
export function Kbd({ of }: { of: ActName }) {
  useChanged();
  return <kbd>{keyOf(of)}</kbd>;
}
