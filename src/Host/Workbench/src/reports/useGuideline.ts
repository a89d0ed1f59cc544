import { useGuidelineDraft } from '../api/audit';
import type { Schemas } from '../api/client';
import { t } from '../i18n';
import { useStudyContext } from '../shell/study';
import { opened } from '../shell/wording';
import type { Report } from './report';

const SHOWN = 12;

/** The items of a guideline, each with the entries that bear on it and the answer once confirmed. */
export function useGuidelineReport(guideline: Schemas['Guideline'] | undefined): Report | undefined {
  const { scope } = useStudyContext();
  const draft = useGuidelineDraft(scope, guideline).data;
  if (!draft) {
    return undefined;
  }
  const entriesOf = (from: Schemas['DraftedFrom'][]) =>
    from.map(
      ({ event, moments }) =>
        `${event.replaceAll('_', ' ')}: ${moments.slice(0, SHOWN).join(', ')}` +
        (moments.length > SHOWN ? ' …' : ''),
    );
  const stands = (item: Schemas['DraftedItem']) =>
    item.answer ? opened(item.answer) : t('reports.draft');
  return {
    parts: draft.items.map((item, i) => ({
      title: `${item.item} ${item.asks}`,
      level: 2,
      said: [
        ...(item.flag ? [item.flag] : []),
        stands(item),
        ...(item.from.length > 0
          ? []
          : [t(item.fill === 'byHand' ? 'reports.byHand' : 'reports.noEntries')]),
      ],
      entries: item.from,
      item: i + 1,
    })),
    table: {
      heads: [t('reports.item'), t('reports.asks'), t('reports.answer'), t('reports.entries')],
      rows: draft.items.map((item) => [
        item.item,
        item.asks,
        [item.flag, stands(item)].filter(Boolean).join(' '),
        entriesOf(item.from).join('; '),
      ]),
    },
  };
}
