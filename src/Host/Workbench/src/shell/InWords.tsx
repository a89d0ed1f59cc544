import type { Said } from '../i18n/said';

/** What was said, marked with its language where that is not the page's. */
export const InWords = ({ said }: { said: Said | string | undefined }) =>
  said === undefined || typeof said === 'string' ? (
    said
  ) : (
    <span lang={said.lang}>{said.words}</span>
  );
