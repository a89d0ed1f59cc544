import type { Pressed } from '../keys/chord';
import { actFor } from '../keys/inUse';
import type { ActIn } from '../keys/tables';

export type RowKey = ActIn<'codebook'> | 'open' | 'select' | 'clear';

const FIXED: Record<string, RowKey> = { Enter: 'open', ' ': 'select', Escape: 'clear' };

/** Whether a key is a letter that leads to a row by its name. */
export const isTyped = ({ key, ctrlKey, metaKey, altKey }: Pressed) =>
  !ctrlKey && !metaKey && !altKey && /^\p{L}$/u.test(key);

/** What a key in the table is for. */
export const rowKeyFor = (event: Pressed): RowKey | undefined =>
  actFor('codebook', event) ??
  (event.ctrlKey || event.metaKey || event.altKey ? undefined : FIXED[event.key]);
