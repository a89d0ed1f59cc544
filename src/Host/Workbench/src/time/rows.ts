import { t } from '../i18n';
import type { Entry } from './trail';

/** The heads of a table of entries, and what stands under them. */
export const entryHeads = () => [
  t('reports.entry'),
  t('themes.when'),
  t('themes.who'),
  t('themes.what'),
  t('themes.why'),
];

export const entryRow = (when: string, entry: Entry) => [
  String(entry.moment),
  when,
  entry.actorName ?? entry.actor.slice(0, 8),
  entry.sentence,
  entry.reason ?? '',
];
