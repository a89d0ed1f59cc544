import { t } from '../i18n';
import { settings } from '../shell/settings';
import { keptStore, useStore } from '../shell/store';
import { keysIn, placeOf, type Changed } from './changing';
import { chordOf, isSingle, shown, type Pressed } from './chord';
import { actsOf, PLACES, type ActIn, type ActName, type Place } from './tables';

interface Lookup {
  all: ReadonlyMap<string, string>;
  /** Without what is text where somebody writes. */
  unlettered: ReadonlyMap<string, string>;
}

export const changed = keptStore<Changed>('keys', {});

const named = (name: ActName) => actsOf(placeOf(name)).find((each) => each.name === name)!;

function lookupOf(place: Place): Lookup {
  const acts = actsOf(place).flatMap((each) =>
    keysIn(changed.value, each).map((chord) => ({
      chord,
      name: each.name.slice(place.length + 1),
      isAlways: each.act.isAlways || !isSingle(chord),
    })),
  );
  const mapped = (those: typeof acts) => new Map(those.map(({ chord, name }) => [chord, name]));
  return { all: mapped(acts), unlettered: mapped(acts.filter(({ isAlways }) => isAlways)) };
}

const lookups = () =>
  Object.fromEntries(PLACES.map((place) => [place, lookupOf(place)])) as Record<Place, Lookup>;

let inUse = lookups();
changed.watch(() => {
  inUse = lookups();
});

/** What a key is for in a place. */
export const actFor = <P extends Place>(place: P, event: Pressed) =>
  inUse[place][settings.value.letters ? 'all' : 'unlettered'].get(chordOf(event)) as
    | ActIn<P>
    | undefined;

/** The keys of an act as they are now. */
export const keysOf = (name: ActName) => keysIn(changed.value, named(name));

/** The first key of an act, for sentences and buttons. */
export const keyOf = (name: ActName) => shown(keysOf(name)[0]!);

/** The keys of a place with what they do; those that change something only where one may. */
export const told = (
  place: Place,
  mayChange = true,
  without: readonly ActName[] = [],
): [readonly string[], string][] =>
  actsOf(place)
    .filter(({ act, name }) => (mayChange || !act.changes) && !without.includes(name))
    .map((each) => [keysIn(changed.value, each).map(shown), t(each.act.says)]);

export const useChanged = () => useStore(changed);
