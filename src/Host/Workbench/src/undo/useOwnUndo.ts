import { useEffect } from 'react';
import { undoesItself } from './undoing';

/** Says that the page undoes on its own. */
export function useOwnUndo() {
  useEffect(() => {
    undoesItself.set(true);
    return () => undoesItself.set(false);
  }, []);
}
