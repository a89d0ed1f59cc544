import { useEffect, useRef, type RefObject } from 'react';
import { isWriting } from '../shell/frameKeys';
import { settings } from '../shell/settings';
import type { Draft } from './deciding';
import type { Edges } from './useEdges';

interface Keys {
  pair: readonly [string, string];
  go: (by: 1 | -1) => void;
  change: (part: Draft) => void;
  edges: Edges;
  form: RefObject<HTMLFormElement | null>;
  thread: RefObject<HTMLTextAreaElement | null>;
}

/** The keys of the page; single letters only where they are wanted, and nobody writes. */
export function useKeys(keys: Keys) {
  const latest = useRef(keys);
  latest.current = keys;
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (document.querySelector('dialog[open]') !== null) {
        return;
      }
      const action = actionFor(event, latest.current);
      if (action) {
        event.preventDefault();
        action();
      }
    };
    addEventListener('keydown', onKey);
    return () => removeEventListener('keydown', onKey);
  }, []);
}

function actionFor(event: KeyboardEvent, keys: Keys): (() => void) | undefined {
  const { pair, go, change, edges, form, thread } = keys;
  const mayDecide = form.current !== null;
  if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) {
    return mayDecide && event.target !== thread.current
      ? () => form.current?.requestSubmit()
      : undefined;
  }
  const isHeld = event.ctrlKey || event.metaKey || event.altKey;
  if (isHeld || isWriting(event.target) || !settings.value.letters) {
    return undefined;
  }
  const deciding: Record<string, () => void> = {
    '1': () => change({ as: 'oneReading', readingOf: pair[0] }),
    '2': () => change({ as: 'oneReading', readingOf: pair[1] }),
    '3': () => change({ as: 'both' }),
    '4': () => change({ as: 'neither' }),
    '5': () => change({ as: 'keptApart' }),
    '6': () => change({ as: 'memo' }),
    e: () => edges.begin(),
  };
  const going: Record<string, () => void> = {
    j: () => go(1),
    k: () => go(-1),
    m: () => thread.current?.focus(),
  };
  const key = event.key.toLowerCase();
  return going[key] ?? (mayDecide ? deciding[key] : undefined);
}
