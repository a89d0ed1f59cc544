import { useCallback, useState } from 'react';
import { keptStore, useStore, withItsTab, type Store } from '../shell/store';
import type { Drawing, Line, Spot } from './drawing';

/** The drawing that is worked on. The places by hand stay while it is shown by theme. */
export interface Working extends Drawing {
  layout: 'theme' | 'free';
}

type Kept = Working | null;

const stores = new Map<string, Store<Kept>>();

/** One store a study, so that going away and coming back loses nothing. */
function storeOf(study: string): Store<Kept> {
  const store = stores.get(study) ?? keptStore<Kept>(`map.${study}`, null, withItsTab);
  stores.set(study, store);
  return store;
}

interface Steps {
  before: readonly Kept[];
  after: readonly Kept[];
}

const NO_STEPS: Steps = { before: [], after: [] };

/** The drawing that this browser works on, with its steps to go back and forth. */
export function useWorking(study: string) {
  const store = storeOf(study);
  const working = useStore(store);
  const [steps, setSteps] = useState(NO_STEPS);
  const change = useCallback(
    (next: Kept) => {
      const now = store.value;
      setSteps(({ before }) => ({ before: [...before, now], after: [] }));
      store.set(next);
    },
    [store],
  );
  const undo = () => {
    const to = steps.before.at(-1);
    if (to === undefined) {
      return false;
    }
    const now = store.value;
    setSteps({ before: steps.before.slice(0, -1), after: [...steps.after, now] });
    store.set(to);
    return true;
  };
  const redo = () => {
    const to = steps.after.at(-1);
    if (to === undefined) {
      return false;
    }
    const now = store.value;
    setSteps({ before: [...steps.before, now], after: steps.after.slice(0, -1) });
    store.set(to);
    return true;
  };
  return {
    working,
    change,
    undo,
    redo,
    canUndo: steps.before.length > 0,
    canRedo: steps.after.length > 0,
  };
}

export const movedBy = (
  nodes: readonly Spot[],
  ids: readonly string[],
  by: { x: number; y: number },
): Spot[] => {
  const moved = new Set(ids);
  return nodes.map((spot) =>
    moved.has(spot.id) ? { ...spot, x: Math.round(spot.x + by.x), y: Math.round(spot.y + by.y) } : spot,
  );
};

/** Without a thing and its lines. */
export const without = (drawing: Drawing, id: string): Drawing => ({
  nodes: drawing.nodes.filter((spot) => spot.id !== id),
  links: drawing.links.filter(({ from, to }) => from !== id && to !== id),
});

/** The lines with one more, or with another name for one that is there. */
export const named = (links: readonly Line[], line: Line): Line[] =>
  links.some(({ from, to }) => from === line.from && to === line.to)
    ? links.map((other) => (other.from === line.from && other.to === line.to ? line : other))
    : [...links, line];
