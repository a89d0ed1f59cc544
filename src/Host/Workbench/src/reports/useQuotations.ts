import { useQuotationRegister } from '../api/audit';
import { t } from '../i18n';
import { nameOf, useStudyContext } from '../shell/study';
import { opened } from '../shell/wording';
import type { Part, Report } from './report';

/** The claims of the report, each with its quotations as they stand in the register. */
export function useQuotationsReport(isWanted: boolean): Report | undefined {
  const { scope, about } = useStudyContext();
  const register = useQuotationRegister(scope, isWanted).data;
  if (!register) {
    return undefined;
  }
  const findings = register.findings.filter(({ isWithdrawn }) => !isWithdrawn);
  const claimed = new Set(findings.map(({ id }) => id));
  const kept = register.quotations.filter(
    ({ quotation }) => !quotation.isWithdrawn && claimed.has(quotation.findingId),
  );
  const verbatim = (one: (typeof kept)[number]) =>
    one.isExcerptGone
      ? t('reports.gone')
      : one.verbatim.map(({ words }) => opened(words)).join('\n');
  const stateOf = ({ isIdentifiable, releasedBy }: (typeof kept)[number]['quotation']) =>
    [
      isIdentifiable === null || isIdentifiable === undefined
        ? t('reports.notJudged')
        : t(isIdentifiable ? 'reports.identifiable' : 'reports.notIdentifiable'),
      releasedBy
        ? t('reports.releasedBy', { who: nameOf(about, releasedBy) })
        : t('reports.notReleased'),
    ].join(' · ');
  const parts = findings.map(
    (finding): Part => ({
      title: opened(finding.claim),
      level: 2,
      quotes: kept
        .filter(({ quotation }) => quotation.findingId === finding.id)
        .map((one) => ({
          words: [
            opened(one.quotation.wording) || verbatim(one),
            opened(one.quotation.translation?.text),
          ]
            .filter(Boolean)
            .join('\n'),
          from: `${one.shortName} · ${stateOf(one.quotation)}`,
        })),
    }),
  );
  return {
    parts,
    table: {
      heads: [
        t('reports.shortName'),
        t('reports.claim'),
        t('reports.verbatim'),
        t('reports.wording'),
        t('reports.translation'),
        t('reports.state'),
      ],
      rows: kept.map((one) => [
        one.shortName,
        opened(findings.find(({ id }) => id === one.quotation.findingId)?.claim),
        verbatim(one),
        opened(one.quotation.wording),
        opened(one.quotation.translation?.text),
        stateOf(one.quotation),
      ]),
    },
  };
}
