import { useState } from 'react';
import { Link } from 'wouter';
import type { Schemas } from '../api/client';
import { useStory } from '../api/trail';
import { dayAndTime, t } from '../i18n';
import { When } from '../shell/Messages';
import { settings } from '../shell/settings';
import { useStore } from '../shell/store';
import { hrefOf, useStudyContext } from '../shell/study';
import { drawer } from '../time/drawer';
import { happened } from './happened';
import { lastSeen } from './seen';
import { useEntriesSince } from './useEntriesSince';

const SHOWN = 12;

interface Seen {
  /** The last entry that was there when this browser was here before. */
  seen: number | undefined;
  /** The same, where something was recorded since. */
  since: number | undefined;
}

/** What this browser saw of the study before this visit to its page. */
export function useSeenBefore(): Seen {
  const { scope, last } = useStudyContext();
  const [seen] = useState(() => lastSeen(scope.study));
  const isNew = scope.at === undefined && seen !== undefined && seen < last;
  return { seen, since: isNew ? seen : undefined };
}

/** The newest entries: those since this browser was here, or the last ones at a first visit. */
export function SinceYouLeft({ seen, since }: Seen) {
  const { scope, about, last } = useStudyContext();
  const isNow = scope.at === undefined;
  const story = useStory(scope, since ?? 0, about.moment);
  return (
    <section>
      <h2>{t(since === undefined ? 'home.newest' : 'home.since')}</h2>
      {since !== undefined && <Happened since={since} />}
      {isNow && seen === last && <p className="soft">{t('home.nothingNew')}</p>}
      <When read={story}>{(entries) => <Entries entries={entries} />}</When>
    </section>
  );
}

/** What was recorded since, in words, and the way to see it come about. */
function Happened({ since }: { since: number }) {
  const { scope, last } = useStudyContext();
  const { hidesCounts } = useStore(settings);
  const { entries, isWhole, isReading } = useEntriesSince(scope.study, since, last);
  const said = isWhole
    ? happened(entries)
        .map(([kind, n]) => t(kind, { n }))
        .join(', ')
    : t('home.nSince', { n: last - since });
  return (
    <>
      <p className="happened">
        {hidesCounts ? t('home.someSince') : isReading ? '…' : `${said}.`}{' '}
        <Link href={hrefOf({ ...scope, at: String(since) })} onClick={() => drawer.set(true)}>
          {t('home.replay')}
        </Link>
      </p>
      <p className="soft">{t('home.storySince')}</p>
    </>
  );
}

function Entries({ entries }: { entries: Schemas['AuditEntry'][] }) {
  const { scope } = useStudyContext();
  if (entries.length === 0) {
    return <p className="soft">{t('home.noStory')}</p>;
  }
  return (
    <ul className="plain entries">
      {entries.slice(0, SHOWN).map((entry) => (
        <li key={entry.moment}>
          <p dir="auto">
            {entry.sentence}
          </p>
          {entry.reason && (
            <p className="soft" dir="auto">
              {entry.reason}
            </p>
          )}
          <p className="small">
            <Link
              href={hrefOf({ ...scope, at: String(entry.moment) })}
              aria-label={t('home.thenOf', { when: dayAndTime(entry.happenedAt) })}
            >
              {dayAndTime(entry.happenedAt)}
            </Link>
          </p>
        </li>
      ))}
    </ul>
  );
}
