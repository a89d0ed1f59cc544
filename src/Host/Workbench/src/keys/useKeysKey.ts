import { useEffect, useRef } from 'react';
import { isWriting } from '../shell/frameKeys';
import { actFor } from './inUse';

/** The key that shows the keys of a page, wherever nobody writes and no dialog is open. */
export function useKeysKey(show: () => void) {
  const latest = useRef(show);
  latest.current = show;
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (
        actFor('everywhere', event) === 'keys' &&
        !isWriting(event.target) &&
        document.querySelector('dialog[open]') === null
      ) {
        event.preventDefault();
        latest.current();
      }
    };
    addEventListener('keydown', onKey);
    return () => removeEventListener('keydown', onKey);
  }, []);
}
