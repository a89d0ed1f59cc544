import { useRounds, useRoundsInFull } from '../api/rounds';
import { useSources } from '../api/queries';
import { t, term } from '../i18n';
import { nameOf, useStudyContext } from '../shell/study';
import { opened } from '../shell/wording';
import type { Part, Report } from './report';

const NONE: string[] = [];

/** Every round with its differences, what became of each, and who did not agree. */
export function useRoundsReport(isWanted: boolean): Report | undefined {
  const { scope, about } = useStudyContext();
  const listed = useRounds(scope).data;
  const sources = useSources(scope).data;
  const { rounds, isReading } = useRoundsInFull(
    scope,
    isWanted ? (listed?.map(({ id }) => id) ?? NONE) : NONE,
  );
  if (!listed || !sources || isReading) {
    return undefined;
  }
  const titles = new Map(sources.map(({ id, title }) => [id, opened(title)]));
  const who = (person: string) => nameOf(about, person);
  const heads = [
    t('reports.source'),
    t('reports.difference'),
    t('reports.coders'),
    t('reports.outcome'),
    t('themes.why'),
    t('reports.dissent'),
  ];
  const rowsOf = ({ differences }: (typeof rounds)[number]) =>
    differences.map(({ sourceId, words, readings, handled: { outcome, dissent } }) => [
      titles.get(sourceId) ?? '',
      words,
      readings.map(({ coder }) => who(coder)).join(', '),
      outcome ? term('outcomes', outcome.as) : t('reports.leftAsRead'),
      [opened(outcome?.rule), opened(outcome?.reason)].filter(Boolean).join(' '),
      (dissent ?? []).map(({ personId, text }) => `${who(personId)}: ${opened(text)}`).join('; '),
    ]);
  return {
    parts: rounds.map((full): Part => {
      const coders = [...new Set(full.round.items.flatMap((item) => item.coders))];
      return {
        title: opened(full.round.name),
        level: 2,
        said: [
          [term('roundModes', full.round.mode), coders.map(who).join(', ')].join(' · '),
          t('reports.nDifferences', { n: full.differences.length, open: full.leftAsRead }),
        ],
        ...(full.differences.length > 0 && { table: { heads, rows: rowsOf(full) } }),
      };
    }),
    table: {
      heads: [t('reports.round'), ...heads],
      rows: rounds.flatMap((full) =>
        rowsOf(full).map((row) => [opened(full.round.name), ...row]),
      ),
    },
  };
}
