import { useState } from 'react';
import { Link } from 'wouter';
import { useAnswer } from '../api/audit';
import type { Schemas } from '../api/client';
import { useMeetings, useTold } from '../api/fieldwork';
import { useParticipants } from '../api/queries';
import { day, t, term } from '../i18n';
import { Note, When } from '../shell/Messages';
import { hrefOf, nameOf, useStudyContext } from '../shell/study';
import { useTitle } from '../shell/title';
import { opened } from '../shell/wording';
import { Asking } from './FormDialog';
import { decision, meeting } from './meetingActs';
import { madeBy } from './told';

/** What the team spoke of, what it decided, and what came of that. */
export default function MeetingsPage() {
  const { scope, about, canAnalyse } = useStudyContext();
  const meetings = useMeetings(scope);
  const people = useParticipants(scope).data;
  const entered = madeBy(useTold(scope.study, about.moment, 'codes').data ?? [], 'meeting_held');
  useTitle(t('meetings.title'));
  return (
    <div className="page leaf fieldwork">
      <header className="page-head">
        <h1>{t('meetings.title')}</h1>
        {canAnalyse && people && (
          <Asking name={t('meetings.enter')} isPrimary of={() => meeting(about, people)} />
        )}
      </header>
      <When read={meetings}>
        {(all) =>
          all.length === 0 ? (
            <Note title={t('meetings.emptyTitle')}>
              <p>{t('meetings.empty')}</p>
            </Note>
          ) : (
            <ul className="cards">
              {all.toReversed().map((held) => (
                <MeetingCard key={held.id} meeting={held} when={entered.get(held.id)?.happenedAt} />
              ))}
            </ul>
          )
        }
      </When>
    </div>
  );
}

interface MeetingCardProps {
  meeting: Schemas['Meeting'];
  when: string | undefined;
}

function MeetingCard({ meeting: held, when }: MeetingCardProps) {
  const { about, canAnalyse } = useStudyContext();
  const decisions = held.decisions ?? [];
  const title = when
    ? t('meetings.ofDay', { kind: term('meetingKinds', held.kind), when: day(when) })
    : term('meetingKinds', held.kind);
  return (
    <li className="card meeting">
      <h2>{title}</h2>
      <p className="small soft" dir="auto">
        {t('meetings.there', {
          who: [...held.attendees.map((id) => nameOf(about, id)), opened(held.guests)]
            .filter(Boolean)
            .join(', '),
        })}
      </p>
      <p className="prose" dir="auto">
        {opened(held.minutes)}
      </p>
      {decisions.length > 0 && (
        <>
          <h3>{t('meetings.decisions')}</h3>
          <ul>
            {decisions.map(({ id, decision: words, reason }) => (
              <li key={id} dir="auto">
                {opened(words)}
                {reason && <p className="small soft">{opened(reason)}</p>}
              </li>
            ))}
          </ul>
        </>
      )}
      <Came meeting={held.id} title={title} />
      {canAnalyse && (
        <div>
          <Asking name={t('meetings.minute')} about={title} of={() => decision(held.id)} />
        </div>
      )}
    </li>
  );
}

const FROM_MEETING = 'AQ19';

/** The entries that name the meeting as what led to them; read once somebody asks. */
function Came({ meeting: id, title }: { meeting: string; title: string }) {
  const { scope } = useStudyContext();
  const [isOpen, setOpen] = useState(false);
  const answer = useAnswer(scope, FROM_MEETING, isOpen ? { meeting: id } : undefined);
  return (
    <details onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
      <summary>
        {t('meetings.came')}
        <span className="spoken">: {title}</span>
      </summary>
      {isOpen && (
        <When read={answer}>
          {({ rows }) =>
            rows.length === 0 ? (
              <p className="soft">{t('meetings.nothingCame')}</p>
            ) : (
              <ul className="plain came">
                {rows.map(({ cells: [moment = '', , , what, reason] }) => (
                  <li key={moment}>
                    <Link href={hrefOf({ study: scope.study, at: moment }, '/codes')}>
                      {t('meetings.entry', { moment: Number(moment) })}
                    </Link>{' '}
                    <span dir="auto">
                      {what}
                    </span>
                    {reason && (
                      <p className="small soft" dir="auto">
                        {reason}
                      </p>
                    )}
                  </li>
                ))}
              </ul>
            )
          }
        </When>
      )}
    </details>
  );
}
