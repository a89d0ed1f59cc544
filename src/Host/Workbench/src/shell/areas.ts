import type { Key } from '../i18n';
import type { IconName } from './icons';

export interface Area {
  path: string;
  name: Key;
  icon: IconName;
}

/** The areas of a study, in the order of Alt+1, Alt+2 and so on. */
export const AREAS: readonly Area[] = [
  { path: '', name: 'shell.home', icon: 'home' },
  { path: '/sources', name: 'shell.sources', icon: 'sources' },
  { path: '/themes', name: 'shell.themes', icon: 'themes' },
  { path: '/lineage', name: 'lineage.title', icon: 'lineage' },
  { path: '/memos', name: 'shell.memos', icon: 'memos' },
  { path: '/timeline', name: 'shell.timeline', icon: 'timeline' },
];
