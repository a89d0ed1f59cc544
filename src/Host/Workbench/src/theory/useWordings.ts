import { useQuery } from '@tanstack/react-query';
import type { Schemas } from '../api/client';
import { keyOf } from '../api/queries';
import { readEntries, readTheoryAt } from '../api/theory';
import { useStudyContext } from '../shell/study';
import { opened } from '../shell/wording';
import { chainOf, sentenceOf, type Configuration, type Proposition, type Theory } from './theory';
import { wordDiff } from './wordDiff';

/** Other words that a thing of the theory was put into: when, by whom and why, and what changed. */
export interface Wording {
  entry: Schemas['AuditEntry'];
  changed: Schemas['DiffPiece'][];
}

type Worded = Proposition | Configuration;

export const textOf = (thing: Worded) =>
  'parts' in thing
    ? `${opened(thing.name)}. ${chainOf(thing)}`
    : sentenceOf(thing.statement);

const find = (theory: Theory, id: string): Worded | undefined =>
  [...theory.propositions, ...theory.configurations].find((each) => each.id === id);

/** How often something was put into words; once where nothing is said. */
export const wordingOf = ({ wording }: Worded) => wording ?? 1;

/** The changes of a thing's words, newest first; read on demand, since it takes past theories. */
export function useWordings(thing: Worded, isWanted: boolean) {
  const { scope, about } = useStudyContext();
  const event = 'parts' in thing ? 'configuration_refined' : 'proposition_refined';
  return useQuery({
    queryKey: keyOf(scope, 'theory', 'wordings', thing.id, String(wordingOf(thing))),
    enabled: isWanted,
    queryFn: async () => {
      const entries = await readEntries(scope.study, about.moment, new Set([event]));
      const wordings: Wording[] = [];
      let now = thing;
      for (const entry of entries.toReversed()) {
        if (wordingOf(now) === 1) {
          break;
        }
        const before = find(await readTheoryAt(scope.study, entry.moment - 1), thing.id);
        if (before && wordingOf(before) < wordingOf(now)) {
          wordings.push({ entry, changed: wordDiff(textOf(before), textOf(now)) });
          now = before;
        }
      }
      return wordings;
    },
  });
}
