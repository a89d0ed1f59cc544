import type { Problem } from '../../api/client';
import { t } from '../../i18n';

/** Why files were not taken, in one sentence. */
export const problemOf = ({ status, title }: Problem) =>
  status === 0 ? t('importing.cutOff') : status === 401 ? t('importing.signedOut') : title;
