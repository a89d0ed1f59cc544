import type { Schemas, Words } from '../api/client';
import { t, term, type Key } from '../i18n';
import { words } from '../i18n/words';
import { opened } from '../shell/wording';

type Entry = Schemas['StreamHistoryEntry'];

/** The parts of a decision about a code; each event has some of them. */
interface Change {
  codeId?: string;
  themeId?: string;
  name?: Words;
  definition?: Words;
  from?: Words | string[];
  to?: Words;
  into?: string | { name: Words }[];
  reason?: Words;
}

export const reasonOf = ({ change }: Entry) => opened((change as Change).reason);

/** What a decision was for one code, in the chosen language. */
export function sentenceOf(entry: Entry, names: ReadonlyMap<string, string>, code: string): string {
  const change = entry.change as Change;
  const called = (id: unknown) => names.get(String(id)) ?? t('codeHistory.unknown');
  const key = keyFor(entry.event, change, code);
  return t(key, {
    event: entry.event,
    name: opened(change.name),
    definition: opened(change.definition),
    from: Array.isArray(change.from) ? '' : opened(change.from),
    to: opened(change.to),
    level: change.to ? term('terms', opened(change.to)) : t('codes.notSaid'),
    code: called(codeIn(key, change)),
    theme: called(change.themeId),
    codes: listOf(change, called),
  });
}

const listOf = ({ from, into }: Change, called: (id: unknown) => string) =>
  (Array.isArray(into) ? into.map(({ name }) => opened(name)) : Array.isArray(from) ? from.map(called) : [])
    .map((name) => `“${name}”`)
    .join(', ');

const codeIn = (key: Key, { codeId, to, into }: Change) =>
  key === 'codeHistory.code_moved' ? to : key === 'codeHistory.code_split_off' ? codeId : into;

function keyFor(event: string, { codeId, definition, from, to }: Change, code: string): Key {
  switch (event) {
    case 'code_created':
      return definition ? 'codeHistory.code_defined' : 'codeHistory.code_created';
    case 'code_redefined':
      return !from
        ? 'codeHistory.code_first_defined'
        : to
          ? 'codeHistory.code_redefined'
          : 'codeHistory.code_undefined';
    case 'code_split':
      return codeId === code ? 'codeHistory.code_split' : 'codeHistory.code_split_off';
    case 'code_moved':
      return to ? 'codeHistory.code_moved' : 'codeHistory.code_moved_to_top';
    default:
      return event in words.codeHistory ? (`codeHistory.${event}` as Key) : 'codeHistory.something';
  }
}

/** The codes that decisions name by their ids. */
export const namedIn = (entries: readonly Entry[]): string[] => [
  ...new Set(
    entries.flatMap(({ event, change }) => {
      const { codeId, from, to, into } = change as Change;
      return [
        ...(Array.isArray(from) ? from : []),
        ...(typeof into === 'string' ? [into] : []),
        ...(event === 'code_split' && codeId ? [codeId] : []),
        ...(event === 'code_moved' && typeof to === 'string' ? [to] : []),
      ];
    }),
  ),
];
