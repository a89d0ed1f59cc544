import { useParticipants, useSources } from '../api/queries';
import type { Row } from '../coding/search';
import { t } from '../i18n';
import { say } from '../shell/status';
import { hrefOf, nameOf, useStudyContext } from '../shell/study';
import { opened } from '../shell/wording';
import { csvOf, save } from '../shell/saving';
import type { Around } from './finding';
import { codedOf, fromOf, type Item } from './items';

/** Saves excerpts as a table that spreadsheets and statistics programs read. */
export function useExport(codes: readonly Row[], around: Around) {
  const { scope, about } = useStudyContext();
  const sources = useSources(scope).data ?? [];
  const people = useParticipants(scope).data ?? [];
  return (items: readonly Item[]) => {
    const titles = new Map(sources.map(({ id, title }) => [id, opened(title)]));
    const labels = new Map(people.map(({ id, label }) => [id, opened(label)]));
    const names = new Map(codes.map(({ id, code }) => [id, code]));
    const row = (item: Item) => {
      const coded = codedOf(item);
      const coders = new Set(coded.flatMap((one) => one.coders));
      return [
        item.words,
        titles.get(item.source) ?? '',
        around
          .participantsOf(item)
          .map((id) => labels.get(id) ?? '')
          .join('; '),
        coded.map(({ code }) => names.get(code) ?? t('excerpts.goneCode')).join('; '),
        [...coders].map((who) => nameOf(about, who)).join('; '),
        (around.times.get(item.id) ?? []).map(({ at }) => new Date(at).toISOString()).at(-1) ?? '',
        item.place ? String(item.place.start) : '',
        item.place ? String(item.place.end) : '',
        item.id,
        location.origin + hrefOf(scope, `/sources/${item.source}`, fromOf(item)),
      ];
    };
    const heads = [
      t('excerpts.excerpt'),
      t('excerpts.source'),
      t('excerpts.participants'),
      t('excerpts.codes'),
      t('excerpts.coders'),
      t('excerpts.coded'),
      t('excerpts.start'),
      t('excerpts.end'),
      t('excerpts.id'),
      t('excerpts.link'),
    ];
    save('excerpts.csv', 'text/csv', csvOf([heads, ...items.map(row)]));
    say(t('excerpts.exported', { n: items.length }));
  };
}
