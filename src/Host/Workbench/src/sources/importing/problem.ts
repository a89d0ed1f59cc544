import type { Problem } from '../../api/client';
import { t } from '../../i18n';
import { saidOf, type Said } from '../../i18n/said';

/** Why files were not taken, in one sentence. */
export const problemOf = (problem: Problem): Said | string =>
  problem.status === 0
    ? t('importing.cutOff')
    : problem.status === 401
      ? t('importing.signedOut')
      : saidOf(problem);
