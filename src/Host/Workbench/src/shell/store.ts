import { useEffect, useState, useSyncExternalStore } from 'react';
import { afterPaint } from './paint';

/** A value that lives outside React, so that a key press redraws only those who watch it. */
export class Store<T> {
  private readonly watchers = new Set<() => void>();

  constructor(private current: T) {}

  get value() {
    return this.current;
  }

  readonly set = (next: T) => {
    if (!Object.is(next, this.current)) {
      this.current = next;
      for (const watcher of this.watchers) {
        watcher();
      }
    }
  };

  readonly watch = (watcher: () => void) => {
    this.watchers.add(watcher);
    return () => {
      this.watchers.delete(watcher);
    };
  };

  readonly read = () => this.current;
}

export const useStore = <T>(store: Store<T>): T =>
  useSyncExternalStore(store.watch, store.read);

/** A part of a value, so that changes of other parts draw nothing. */
export const useStorePart = <T, P>(store: Store<T>, part: (value: T) => P): P =>
  useSyncExternalStore(store.watch, () => part(store.value));

/** As useStore, but drawn after what the same key has painted on the text. */
export function useStoreAfterPaint<T>(store: Store<T>): T {
  const [value, setValue] = useState(() => store.value);
  useEffect(() => {
    let isWaiting = false;
    const catchUp = () => {
      isWaiting = false;
      setValue(() => store.value);
    };
    catchUp();
    return store.watch(() => {
      if (!isWaiting) {
        isWaiting = true;
        afterPaint(catchUp);
      }
    });
  }, [store]);
  return value;
}

/** A store that a browser keeps for the person who uses it: for good, or with its tab alone. */
export function keptStore<T>(name: string, fallback: T, keep: () => Storage = forGood): Store<T> {
  const key = `peerevents.${name}`;
  const store = new Store<T>(readKept(key, fallback, keep));
  store.watch(() => {
    try {
      keep().setItem(key, JSON.stringify(store.value));
    } catch {
      // Without storage the choice holds until the page is closed.
    }
  });
  return store;
}

const forGood = () => localStorage;

/** For words, which are not to stay in a browser. */
export const withItsTab = () => sessionStorage;

function readKept<T>(key: string, fallback: T, keep: () => Storage): T {
  try {
    const kept = keep().getItem(key);
    return kept === null ? fallback : withFallback(JSON.parse(kept) as T, fallback);
  } catch {
    return fallback;
  }
}

/** What was kept before there was more to choose lacks that. */
const withFallback = <T>(kept: T, fallback: T): T =>
  isRecord(kept) && isRecord(fallback) ? { ...fallback, ...kept } : kept;

const isRecord = (value: unknown) =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
