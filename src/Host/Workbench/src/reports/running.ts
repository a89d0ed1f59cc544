import type { Schemas } from '../api/client';
import { dayAndTime, t } from '../i18n';
import { opened } from '../shell/wording';

const HASH = 8;

/** What stands above every page of a report: of which study it is, and as of which moment. */
export const runningOf = ({ title, isSynthetic, moment, studyTime, hash }: Schemas['StudyView']) =>
  [
    opened(title),
    ...(isSynthetic ? [t('shell.synthetic')] : []),
    t('reports.asOf', { n: moment, when: dayAndTime(studyTime) }),
    t('reports.hash', { hash: hash.slice(0, HASH) }),
  ].join(' · ');
