import { keptStore, type Store } from '../shell/store';

export type Pins = readonly (string | null)[];

const KEYS = 9;
const stores = new Map<string, Store<Pins>>();

/** The codes on the keys 1 to 9, kept for each study by this browser. */
export function pinsOf(study: string): Store<Pins> {
  let store = stores.get(study);
  if (!store) {
    store = keptStore<Pins>(`pins.${study}`, Array.from({ length: KEYS }, () => null));
    stores.set(study, store);
  }
  return store;
}

/** Puts a code on a key and takes it from any other. */
export const pinnedAt = (pins: Pins, code: string, key: number): Pins =>
  pins.map((pin, i) => (i === key ? code : pin === code ? null : pin));

/** Takes a code from its key, or gives it the first key that is free. */
export function toggled(pins: Pins, code: string): Pins {
  const free = pins.indexOf(null);
  return pins.includes(code)
    ? pins.map((pin) => (pin === code ? null : pin))
    : free < 0
      ? pins
      : pinnedAt(pins, code, free);
}
