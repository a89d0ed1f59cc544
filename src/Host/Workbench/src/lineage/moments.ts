import type { Schemas } from '../api/client';
import { day, t } from '../i18n';
import { opened } from '../shell/wording';
import type { Moment } from './useFlows';

/** A moment as a sentence calls it: by its milestone, else by day and entry. */
export const momentName = ({ name, studyTime, number }: Moment) =>
  name === undefined
    ? t('lineage.momentNamed', { day: day(studyTime), n: number })
    : t('lineage.milestoneNamed', { name });

export const milestonesOf = ({ milestones }: Schemas['StudyView']) =>
  milestones.map(({ moment, name }) => ({ moment, name: opened(name) }));
