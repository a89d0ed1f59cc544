import type { Schemas, Words } from '../api/client';
import { t, type Key } from '../i18n';
import { words } from '../i18n/words';
import { opened } from '../shell/wording';

type Entry = Schemas['StreamHistoryEntry'];

/** What the things that a decision names are called as of the moment that is shown. */
export type Names = ReadonlyMap<string, string>;

/** The parts of a decision that sentences use; each event has some of them. */
interface Change {
  name?: Words;
  from?: Words | string[];
  to?: Words;
  codeId?: string;
  sourceId?: string;
  against?: string;
  finding?: Words;
  into?: string | { name: Words }[];
  reason?: Words;
}

export const reasonOf = ({ change }: Entry) => opened((change as Change).reason);

/** What a decision about a theme was, in the chosen language. */
export function sentenceOf(entry: Entry, names: Names): string {
  const change = entry.change as Change;
  const called = (id: unknown) => names.get(String(id)) ?? t('themeHistory.unknown');
  const from = Array.isArray(change.from) ? '' : opened(change.from);
  const key = keyFor(entry.event, change);
  return t(key, {
    event: entry.event,
    name: opened(change.name),
    from,
    to: opened(change.to),
    code: called(change.codeId),
    source: called(change.sourceId),
    finding: opened(change.finding),
    theme: called(entry.event === 'theme_nested' ? change.to : change.into),
    themes: listOf(change, called),
  });
}

const listOf = ({ from, into }: Change, called: (id: unknown) => string) =>
  (Array.isArray(into) ? into.map(({ name }) => opened(name)) : Array.isArray(from) ? from.map(called) : [])
    .map((name) => `“${name}”`)
    .join(', ');

function keyFor(event: string, { from, to, against }: Change): Key {
  switch (event) {
    case 'theme_reviewed':
      return against === 'excerpts'
        ? 'themeHistory.reviewed_excerpts'
        : 'themeHistory.reviewed_wholeSet';
    case 'central_concept_stated':
      return from ? 'themeHistory.central_concept_restated' : 'themeHistory.central_concept_stated';
    case 'theme_boundary_drawn':
      return from ? 'themeHistory.theme_boundary_redrawn' : 'themeHistory.theme_boundary_drawn';
    case 'theme_nested':
      return to ? 'themeHistory.theme_nested' : 'themeHistory.theme_freed';
    default:
      return event in words.themeHistory
        ? (`themeHistory.${event}` as Key)
        : 'themeHistory.something';
  }
}
