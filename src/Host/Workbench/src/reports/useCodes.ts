import { useCodebook } from '../api/queries';
import { t, term } from '../i18n';
import { settings } from '../shell/settings';
import { useStore } from '../shell/store';
import { useStudyContext } from '../shell/study';
import { opened } from '../shell/wording';
import { useQuoting } from './quoting';
import type { Report } from './report';

const QUOTES = 2;

/** Every code in use: what it means, what it was called before, and how it sounds. */
export function useCodesReport(isWanted: boolean): Report | undefined {
  const { scope } = useStudyContext();
  const codes = useCodebook(scope).data?.codes;
  const quoting = useQuoting(isWanted);
  const { hidesCounts } = useStore(settings);
  if (!codes || !quoting) {
    return undefined;
  }
  const rows = codes.map((code) => ({
    id: code.id,
    depth: code.depth,
    name: code.code,
    definition: opened(code.definition),
    kind: [code.level, code.origin]
      .flatMap((word) => (word ? [term('terms', word)] : []))
      .join(', '),
    former: (code.formerNames ?? []).map((name) => opened(name)).join('; '),
    codings: code.codings,
  }));
  return {
    parts: rows.map((row) => ({
      title: row.name,
      level: row.depth === 0 ? 2 : 3,
      said: [
        row.definition || t('reports.noDefinition'),
        [
          row.kind,
          row.former && t('reports.formerly', { names: row.former }),
          !hidesCounts && t('reports.codings', { n: row.codings }),
        ]
          .filter(Boolean)
          .join(' · '),
      ].filter(Boolean),
      quotes: quoting.withCodes(new Set([row.id]), QUOTES),
    })),
    table: {
      heads: [
        t('reports.name'),
        t('reports.definition'),
        t('reports.kind'),
        t('reports.formerNames'),
        ...(hidesCounts ? [] : [t('reports.nCodings')]),
      ],
      rows: rows.map(({ name, definition, kind, former, codings }) => [
        name,
        definition,
        kind,
        former,
        ...(hidesCounts ? [] : [String(codings)]),
      ]),
    },
  };
}
