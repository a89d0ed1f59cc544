import type { Words } from '../api/client';
import { t } from '../i18n';

/** Free text as it may be shown; a sentence in brackets where its key is gone. */
export const opened = (words: Words | null | undefined): string =>
  words === null || words === undefined
    ? ''
    : typeof words === 'string'
      ? words
      : t('shell.withdrawnWords');
