import { useState } from 'react';
import { queries } from '../api/queries';
import { t, term } from '../i18n';
import { csvOf, save } from '../shell/saving';
import { say } from '../shell/status';
import { hrefOf, useStudyContext } from '../shell/study';
import { isIn, listed, meets, stretchesIn, type About, type Conditions } from './conditions';
import { entryHeads, entryRow } from './rows';
import { trailOf, type Entry } from './trail';

const SIZE = 1000;

/** Saves all decisions that meet the conditions as a table, also those that are not shown yet. */
export function useSaving(conditions: Conditions, isAbout: About) {
  const { scope, about } = useStudyContext();
  const [isSaving, setSaving] = useState(false);
  const rowOf = (entry: Entry) => [
    ...entryRow(entry.happenedAt, entry),
    term('terms', entry.role ?? ''),
    term('timeline', entry.halpern),
    location.origin + hrefOf({ study: scope.study, at: String(entry.moment) }),
  ];
  const read = async () => {
    const whole = listed(about.moment, conditions);
    const found: Entry[] = [];
    for (const stretch of stretchesIn(about.moment, SIZE, conditions)) {
      const { items } = await queries.fetchQuery(trailOf(scope.study, stretch, conditions.depth));
      found.push(...(conditions.isOldestFirst ? items : items.toReversed()));
    }
    return found.filter(
      (entry) => isIn(whole, entry.moment) && meets(entry, conditions) && isAbout(entry),
    );
  };
  const run = async () => {
    setSaving(true);
    try {
      const entries = await read();
      const heads = [...entryHeads(), t('timeline.as'), t('timeline.kind'), t('timeline.link')];
      const rows = [heads, ...entries.map(rowOf)];
      save(`decisions-${about.moment}.csv`, 'text/csv', csvOf(rows));
      say(t('timeline.savedN', { n: entries.length }));
    } catch {
      say(t('timeline.notSaved'), 'refused');
    }
    setSaving(false);
  };
  return { isSaving, save: () => void run() };
}
