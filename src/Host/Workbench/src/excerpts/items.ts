import type { Schemas } from '../api/client';
import { folded } from '../coding/search';
import type { Place } from '../coding/segments';
import { opened } from '../shell/wording';

type ExcerptView = Schemas['ExcerptView'];
type SourceView = Schemas['SourceView'];

/** An excerpt as it is looked for: what does not change while somebody looks is worked out once. */
export interface Item {
  id: string;
  source: string;
  /** Which version of its text its place is in. */
  version: number | undefined;
  place: Place | undefined;
  words: string;
  folded: string;
  codings: readonly Schemas['PlacedCoding'][];
  /** How codings read, by coding, where that was said. */
  characterised: ReadonlyMap<string, Schemas['Characterisation']>;
  isOrphaned: boolean;
}

/** All excerpts, source by source and in the order of their texts. */
export function itemsOf(excerpts: readonly ExcerptView[], sources: readonly SourceView[]): Item[] {
  const order = new Map(sources.map(({ id }, i) => [id, i]));
  return excerpts
    .map(itemOf)
    .sort(
      (a, b) =>
        (order.get(a.source) ?? order.size) - (order.get(b.source) ?? order.size) ||
        (a.place?.start ?? 0) - (b.place?.start ?? 0) ||
        (b.place?.end ?? 0) - (a.place?.end ?? 0),
    );
}

function itemOf({
  id,
  sourceId,
  sourceVersion,
  anchor,
  codings,
  characterised,
  isOrphaned,
  quote,
}: ExcerptView): Item {
  const words = quote.map((piece) => opened(piece.words)).join('\n');
  return {
    id,
    source: sourceId,
    version: sourceVersion ?? undefined,
    place: anchor.range ?? undefined,
    words,
    folded: folded(words),
    codings,
    characterised: new Map(characterised?.map(({ codingId, is }) => [codingId, is])),
    isOrphaned,
  };
}

/** Who put which code on an excerpt, each code once. */
export interface Coded {
  code: string;
  /** How its codings here read, each way once, as names of the API. */
  reads: readonly string[];
  coders: readonly string[];
}

export function codedOf({ codings, characterised }: Item): Coded[] {
  const coders = new Map<string, Set<string>>();
  const reads = new Map<string, Set<string>>();
  for (const { codeId, codingId, coder } of codings) {
    coders.set(codeId, (coders.get(codeId) ?? new Set()).add(coder));
    const { level, origin } = characterised.get(codingId) ?? {};
    for (const name of [level, origin]) {
      if (name) {
        reads.set(codeId, (reads.get(codeId) ?? new Set()).add(name));
      }
    }
  }
  return [...coders].map(([code, who]) => ({
    code,
    coders: [...who],
    reads: [...(reads.get(code) ?? [])],
  }));
}

/** How an excerpt begins, for who hears a control alone. */
export const beginning = ({ words }: Pick<Item, 'words'>) => words.slice(0, 80);

/** Where in the text of its source a reader of it begins. */
export const fromOf = ({ place }: Pick<Item, 'place'>): Record<string, string> =>
  place ? { from: String(place.start) } : {};
