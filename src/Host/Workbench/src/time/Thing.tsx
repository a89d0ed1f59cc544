import { Link, useSearchParams } from 'wouter';
import { t } from '../i18n';
import { hrefOf, useStudyContext } from '../shell/study';

interface ThingProps {
  /** Where its page is within the study. */
  path: string;
  name: string;
}

/** A code or theme of a comparison, which leads to its page as it was at the later moment. */
export function Thing({ path, name }: ThingProps) {
  const { scope } = useStudyContext();
  const to = useSearchParams()[0].get('to');
  return <Link href={hrefOf({ study: scope.study, ...(to && { at: to }) }, path)}>{name}</Link>;
}

// The API's own words for where a code or theme has none above it.
const TOP = 'the top';

export const placeName = (place: string) =>
  place === TOP ? t('compare.top') : t('compare.under', { name: place });
