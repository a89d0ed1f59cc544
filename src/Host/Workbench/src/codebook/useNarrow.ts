import { useSyncExternalStore } from 'react';

/** Where the rows of tables become cards and their heads are only spoken. */
const narrow = matchMedia('(width < 40rem)');

const watch = (told: () => void) => {
  narrow.addEventListener('change', told);
  return () => narrow.removeEventListener('change', told);
};

export const useNarrow = () => useSyncExternalStore(watch, () => narrow.matches);
