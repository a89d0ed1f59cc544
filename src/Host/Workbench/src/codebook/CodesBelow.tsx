import { Link } from 'wouter';
import type { Row } from '../coding/search';
import { t } from '../i18n';
import { useHref } from '../shell/study';
import { opened } from '../shell/wording';

interface CodesBelowProps {
  code: string;
  codes: readonly Row[];
}

/** The codes that stand directly under one. */
export function CodesBelow({ code, codes }: CodesBelowProps) {
  const href = useHref();
  const below = codes.filter(({ parentId }) => parentId === code);
  if (below.length === 0) {
    return null;
  }
  return (
    <section>
      <h2>{t('codes.below')}</h2>
      <ul className="below">
        {below.map(({ id, name }) => (
          <li key={id} dir="auto">
            <Link href={href(`/codes/${id}`)}>{opened(name)}</Link>
          </li>
        ))}
      </ul>
    </section>
  );
}
