import { useMemo } from 'react';
import { useParticipants, useSources } from '../api/queries';
import { looksOf, type Look } from '../coding/looks';
import type { Row } from '../coding/search';
import { useStudyContext } from '../shell/study';
import { opened } from '../shell/wording';
import type { Around } from './finding';
import type { Item } from './items';

/** What is shown with an excerpt. */
export interface Showing {
  looks: ReadonlyMap<string, Look>;
  /** What its source is called, with whose words it holds where the title does not say so. */
  titleOf: (item: Item) => string;
  /** When a code was last put on it. */
  codedAt: (item: Item) => string | undefined;
  hasMemo: (item: Item) => boolean;
}

export function useShowing(
  codes: readonly Row[],
  { times, memoed, participantsOf }: Around,
): Showing {
  const { scope } = useStudyContext();
  const sources = useSources(scope).data;
  const people = useParticipants(scope).data;
  return useMemo(() => {
    const labels = new Map(people?.map(({ id, label }) => [id, opened(label)]));
    const titles = new Map(sources?.map(({ id, title }) => [id, opened(title)]));
    return {
      looks: looksOf(codes),
      titleOf: (item) => {
        const title = titles.get(item.source) ?? '';
        const whose = participantsOf(item).map((person) => labels.get(person) ?? '');
        return [title, ...whose.filter((label) => !title.includes(label))]
          .filter(Boolean)
          .join(' · ');
      },
      codedAt: ({ id }) => {
        const at = times.get(id)?.at(-1)?.at;
        return at === undefined ? undefined : new Date(at).toISOString();
      },
      hasMemo: ({ id }) => memoed.has(id),
    };
  }, [codes, times, memoed, participantsOf, sources, people]);
}
