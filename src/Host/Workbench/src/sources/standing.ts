import type { Schemas } from '../api/client';
import { codedShare } from '../coverage/coverage';
import type { Entry } from '../time/trail';

type ExcerptView = Pick<
  Schemas['ExcerptView'],
  'id' | 'sourceId' | 'sourceVersion' | 'anchor' | 'codings'
>;
type SourceView = Pick<Schemas['SourceView'], 'id' | 'texts'>;

/** How far the coding of a source is. */
export interface Standing {
  /** How much of its newest text has one code or more, from 0 to 1. */
  share: number;
  coders: readonly string[];
}

/** What the trail tells of a source. */
export interface Touched {
  /** When something was last done to it or in it. */
  at?: string;
  /** How often a passage was read and nothing in it coded. */
  readings: number;
}

export function standingOf(
  sources: readonly SourceView[],
  excerpts: readonly ExcerptView[],
): Map<string, Standing> {
  return new Map(
    sources.map(({ id, texts }) => {
      const text = texts.at(-1);
      const coded = excerpts.filter((one) => one.sourceId === id && one.codings.length > 0);
      const places = coded.flatMap(({ anchor, sourceVersion }) =>
        anchor.range && sourceVersion === text?.version ? [anchor.range] : [],
      );
      return [
        id,
        {
          share: codedShare(places, text?.length ?? 0),
          coders: [...new Set(coded.flatMap(({ codings }) => codings.map(({ coder }) => coder)))],
        },
      ];
    }),
  );
}

/** How many words a text has; nothing where some of them are gone. */
export function wordsOf({ pieces }: Pick<Schemas['TextView'], 'pieces'>): number | undefined {
  const all = pieces.map(({ words }) => words);
  return all.every((part) => typeof part === 'string')
    ? (all.join('').match(/\S*[\p{L}\p{N}]\S*/gu)?.length ?? 0)
    : undefined;
}

/** What was done to each source and in it, from entries in the order of the trail. */
export function touchedOf(
  entries: readonly Pick<Entry, 'stream' | 'event' | 'happenedAt'>[],
  excerpts: readonly Pick<ExcerptView, 'id' | 'sourceId'>[],
): Map<string, Touched> {
  const sourceOf = new Map(excerpts.map(({ id, sourceId }) => [id, sourceId]));
  const touched = new Map<string, Touched>();
  for (const { stream, event, happenedAt } of entries) {
    const source = sourceOf.get(stream) ?? stream;
    const before = touched.get(source);
    const isReading = event === 'segment_read_without_coding';
    touched.set(source, {
      at: before?.at !== undefined && before.at > happenedAt ? before.at : happenedAt,
      readings: (before?.readings ?? 0) + (isReading ? 1 : 0),
    });
  }
  return touched;
}
