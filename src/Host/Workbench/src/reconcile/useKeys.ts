import { useEffect, useRef, type RefObject } from 'react';
import { chordOf } from '../keys/chord';
import { actFor } from '../keys/inUse';
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
  const { go, edges, form, thread } = keys;
  const mayDecide = form.current !== null;
  if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) {
    return mayDecide && event.target !== thread.current
      ? () => form.current?.requestSubmit()
      : undefined;
  }
  if (isWriting(event.target)) {
    return undefined;
  }
  switch (actFor('reconcile', event)) {
    case 'next':
      return () => go(1);
    case 'previous':
      return () => go(-1);
    case 'thread':
      return () => thread.current?.focus();
    case 'edges':
      return mayDecide ? () => edges.begin() : undefined;
    default:
      return mayDecide && settings.value.letters ? outcome(chordOf(event), keys) : undefined;
  }
}

function outcome(chord: string, { pair, change }: Keys): (() => void) | undefined {
  const outcomes: Record<string, Draft> = {
    '1': { as: 'oneReading', readingOf: pair[0] },
    '2': { as: 'oneReading', readingOf: pair[1] },
    '3': { as: 'both' },
    '4': { as: 'neither' },
    '5': { as: 'keptApart' },
    '6': { as: 'memo' },
  };
  const draft = outcomes[chord];
  return draft && (() => change(draft));
}
