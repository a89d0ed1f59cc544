import { useState } from 'react';
import { useQuery } from '@tanstack/react-query';
import { Link } from 'wouter';
import { keyOf } from '../api/queries';
import { readEntries } from '../api/theory';
import { day, t } from '../i18n';
import { When } from '../shell/Messages';
import { hrefOf, useStudyContext } from '../shell/study';

const PUBLISHING = new Set(['theory_version_published']);

/** The versions that were published, each as it was then. */
export function Published({ count }: { count: number }) {
  const { scope, about } = useStudyContext();
  const [isOpen, setOpen] = useState(false);
  const versions = useQuery({
    queryKey: keyOf(scope, 'theory', 'versions', String(count)),
    enabled: isOpen && count > 0,
    queryFn: () => readEntries(scope.study, about.moment, PUBLISHING),
  });
  if (count === 0) {
    return <p className="soft small">{t('theory.notPublished')}</p>;
  }
  return (
    <details onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>{t('theory.published', { n: count })}</summary>
      {isOpen && (
        <When read={versions}>
          {(entries) => (
            <ol className="plain">
              {entries.map((entry, version) => (
                <li key={entry.moment}>
                  <Link href={hrefOf({ ...scope, at: String(entry.moment) }, '/theory')}>
                    {t('theory.version', { n: version, when: day(entry.happenedAt) })}
                  </Link>
                  {entry.after && (
                    <span className="soft" dir="auto">
                      {' '}
                      · {entry.after}
                    </span>
                  )}
                </li>
              ))}
            </ol>
          )}
        </When>
      )}
    </details>
  );
}
