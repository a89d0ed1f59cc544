import { useMemo } from 'react';
import type { Schemas } from '../api/client';
import { useAllExcerpts } from '../api/excerpts';
import { useParticipants, useSources } from '../api/queries';
import { useStudyContext } from '../shell/study';
import { opened } from '../shell/wording';
import { spread, type Quoted } from './report';

type Excerpt = Schemas['ExcerptView'];

/** Gives quotations out of the excerpts that are read, by what is on them. */
export function useQuoting(isWanted: boolean) {
  const { scope } = useStudyContext();
  const excerpts = useAllExcerpts(scope, isWanted).data;
  const sources = useSources(scope).data;
  const people = useParticipants(scope).data;
  return useMemo(() => {
    if (!excerpts || !sources || !people) {
      return undefined;
    }
    const labels = new Map(people.map(({ id, label }) => [id, opened(label)]));
    const whose = new Map(
      sources.map(({ id, title, participants }) => [
        id,
        participants.map((person) => labels.get(person)).join(', ') || opened(title),
      ]),
    );
    const quoted = (excerpt: Excerpt): Quoted => ({
      words: excerpt.quote.map(({ words }) => opened(words)).join('\n'),
      from: whose.get(excerpt.sourceId) ?? '',
    });
    const of = (has: (excerpt: Excerpt) => boolean, most: number) =>
      spread(excerpts.filter(has), ({ sourceId }) => whose.get(sourceId) ?? '', most).map(quoted);
    return {
      withCodes: (codes: ReadonlySet<string>, most: number) =>
        of(({ codings }) => codings.some(({ codeId }) => codes.has(codeId)), most),
      byId: (ids: readonly string[]) => of(({ id }) => ids.includes(id), ids.length),
    };
  }, [excerpts, sources, people]);
}
