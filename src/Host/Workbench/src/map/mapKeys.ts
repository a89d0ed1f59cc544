import type { Pressed } from '../keys/chord';
import { actFor } from '../keys/inUse';
import type { ActIn } from '../keys/tables';

export type MapKey =
  | { act: 'move'; x: number; y: number }
  | { act: 'walk'; key: string }
  | { act: 'open' | 'line' | 'takeOff' | 'cancel' | 'undo' | 'redo' }
  | { act: 'zoom'; by: 'in' | 'out' | 'fit' };

const STEP = 10;
const STRIDE = 60;

const WAYS: Record<string, { x: number; y: number }> = {
  ArrowLeft: { x: -1, y: 0 },
  ArrowRight: { x: 1, y: 0 },
  ArrowUp: { x: 0, y: -1 },
  ArrowDown: { x: 0, y: 1 },
};

const ACTS: Record<ActIn<'map'>, MapKey> = {
  bigger: { act: 'zoom', by: 'in' },
  smaller: { act: 'zoom', by: 'out' },
  whole: { act: 'zoom', by: 'fit' },
  line: { act: 'line' },
  takeOff: { act: 'takeOff' },
};

/** What a key in the map is for. */
export function mapKeyFor(event: Pressed): MapKey | undefined {
  const { key } = event;
  const isHeld = event.ctrlKey || event.metaKey;
  const way = WAYS[key];
  if (way && !isHeld) {
    const by = event.shiftKey ? STRIDE : STEP;
    return event.altKey ? { act: 'walk', key } : { act: 'move', x: way.x * by, y: way.y * by };
  }
  if (key === 'Enter' || key === 'Escape') {
    return isHeld || event.altKey ? undefined : { act: key === 'Enter' ? 'open' : 'cancel' };
  }
  const act = actFor('map', event);
  const step = actFor('everywhere', event);
  return act ? ACTS[act] : step === 'undo' || step === 'redo' ? { act: step } : undefined;
}
