import { keyIn } from './chord';
import { actsOf, PLACES, type ActName, type Place } from './tables';

/** The keys that somebody changed, by act; all others are as usual. */
export type Changed = Partial<Record<ActName, string>>;

export const keysIn = (changed: Changed, { name, act }: ReturnType<typeof actsOf>[number]) => {
  const own = changed[name];
  return own === undefined ? act.keys : [own];
};

/** The keys of the browser for copying, finding and the like, which people need as they are. */
const OF_THE_BROWSER = /^Ctrl\+[acfnprstvwx]$|^F(?:1|3|5|7|11|12)$|^Alt\+F4$/;

const FIXED = /^(?:Enter|Escape|Tab| |Arrow\w+|Home|End|PageUp|PageDown|[1-9])$/;

const NO_KEY = /^(?:Shift|Control|Alt|AltGraph|Meta|CapsLock|NumLock|Dead|Process|Unidentified)$/;

/** Whether only something is held yet, with no key to it. */
export const isHeldAlone = (chord: string) => NO_KEY.test(keyIn(chord));

export const placeOf = (name: ActName) => name.slice(0, name.indexOf('.')) as Place;

/** Places whose keys act beside those of a place. */
const besides = (place: Place): readonly Place[] =>
  place === 'everywhere' ? PLACES : [place, 'everywhere'];

/** Why an act cannot have these keys; the act that has one of them, where that is why. */
export function refusalOf(
  changed: Changed,
  name: ActName,
  chords: readonly string[],
): 'fixed' | 'browser' | { has: ActName; chord: string } | undefined {
  if (chords.some((chord) => FIXED.test(keyIn(chord)))) {
    return 'fixed';
  }
  if (chords.some((chord) => OF_THE_BROWSER.test(chord))) {
    return 'browser';
  }
  for (const other of besides(placeOf(name)).flatMap(actsOf)) {
    const chord = keysIn(changed, other).find((key) => chords.includes(key));
    if (chord !== undefined && other.name !== name) {
      return { has: other.name, chord };
    }
  }
  return undefined;
}
