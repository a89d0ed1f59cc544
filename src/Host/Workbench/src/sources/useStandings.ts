import { useMemo } from 'react';
import type { Schemas } from '../api/client';
import { useAllExcerpts, useTexts } from '../api/excerpts';
import { useStudyContext } from '../shell/study';
import { useWholeTrail } from '../time/useWholeTrail';
import { standingOf, touchedOf, wordsOf } from './standing';

/** So many texts are read to count their turns; of more sources the length is told instead. */
const TEXTS = 50;

/** How far each source is, in the few requests that tell it of all of them. */
export function useStandings(sources: readonly Schemas['SourceView'][]) {
  const { scope } = useStudyContext();
  const excerpts = useAllExcerpts(scope).data;
  const { entries } = useWholeTrail();
  const standing = useMemo(() => excerpts && standingOf(sources, excerpts), [sources, excerpts]);
  const touched = useMemo(() => touchedOf(entries, excerpts ?? []), [entries, excerpts]);
  const readable = sources.filter(({ isWithdrawn, texts }) => !isWithdrawn && texts.length > 0);
  const countsTurns = readable.length <= TEXTS;
  const { texts } = useTexts(scope, countsTurns ? readable.map(({ id }) => id) : []);
  const turns = new Map(texts.map((text) => [text.sourceId, text.turns.length]));
  const words = useMemo(() => new Map(texts.map((text) => [text.sourceId, wordsOf(text)])), [texts]);
  return { standing, touched, countsTurns, turns, words };
}
