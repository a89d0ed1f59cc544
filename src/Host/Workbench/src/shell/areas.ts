import type { Schemas } from '../api/client';
import type { Key } from '../i18n';
import type { IconName } from './icons';

/** A page that the rail leads to. */
interface Place {
  path: string;
  name: Key;
  /** Its name where that follows from the study's approach. */
  nameIn?: (about: Schemas['StudyView']) => Key;
}

export interface Area extends Place {
  icon: IconName;
  /** Further pages of the area, which the rail shows while one of them is open. */
  pages?: readonly Place[];
}

/** The areas of a study, in the order of Alt+1, Alt+2 and so on. */
export const AREAS: readonly Area[] = [
  { path: '', name: 'shell.home', icon: 'home' },
  {
    path: '/sources',
    name: 'shell.sources',
    icon: 'sources',
    pages: [
      { path: '/participants', name: 'participants.title' },
      { path: '/fieldwork', name: 'fieldwork.title' },
      { path: '/meetings', name: 'meetings.title' },
      { path: '/coverage', name: 'coverage.title' },
    ],
  },
  {
    path: '/codes',
    name: 'codes.title',
    icon: 'codebook',
    nameIn: codesName,
    pages: [
      { path: '/excerpts', name: 'excerpts.title' },
      { path: '/reconcile', name: 'rounds.sideBySide', nameIn: roundsName },
    ],
  },
  {
    path: '/themes',
    name: 'shell.themes',
    icon: 'themes',
    pages: [
      { path: '/map', name: 'map.short' },
      { path: '/lineage', name: 'lineage.title' },
      { path: '/theory', name: 'theory.short' },
    ],
  },
  { path: '/memos', name: 'shell.memos', icon: 'memos' },
  {
    path: '/timeline',
    name: 'shell.timeline',
    icon: 'timeline',
    pages: [{ path: '/compare', name: 'compare.short' }],
  },
  {
    path: '/reports',
    name: 'reports.title',
    icon: 'reports',
    pages: [
      { path: '/findings', name: 'findings.title' },
      { path: '/audit', name: 'audit.title' },
    ],
  },
];

/** Reflexive until another approach is chosen. */
export const isReflexive = ({ framing }: Pick<Schemas['StudyView'], 'framing'>) =>
  !framing.approach || framing.approach === 'reflexive';

/** All codes together: a list of codes in reflexive work, a codebook in other approaches. */
export function codesName(about: Schemas['StudyView']): Key {
  return isReflexive(about) ? 'codes.title' : 'shell.codebook';
}

/** Looking at several people's codings together; in reflexive work nothing is reconciled. */
export function roundsName(about: Schemas['StudyView']): Key {
  return isReflexive(about) ? 'rounds.sideBySide' : 'rounds.reconciling';
}
