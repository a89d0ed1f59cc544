import { useParticipants } from '../api/queries';
import { useTold } from '../api/fieldwork';
import { t } from '../i18n';
import { Note, When } from '../shell/Messages';
import { useStudyContext } from '../shell/study';
import { useTitle } from '../shell/title';
import { opened } from '../shell/wording';
import { Asking } from './FormDialog';
import { decline, enrol, type Participant } from './participantActs';
import { ParticipantTable } from './ParticipantTable';
import { groundsOf } from './told';

/** Who takes part, in which circumstances, and what they said of the analysis. */
export default function ParticipantsPage() {
  const { scope, canAnalyse } = useStudyContext();
  const people = useParticipants(scope);
  useTitle(t('participants.title'));
  return (
    <div className="page leaf fieldwork">
      <header className="page-head">
        <h1>{t('participants.title')}</h1>
        {canAnalyse && (
          <div className="actions">
            <Asking name={t('participants.decline')} of={decline} />
            <Asking name={t('participants.enrol')} isPrimary of={enrol} />
          </div>
        )}
      </header>
      <When read={people}>
        {(all) =>
          all.length === 0 ? (
            <Note title={t('participants.emptyTitle')}>
              <p>{t('participants.empty')}</p>
              <p>{t('participants.emptyImport')}</p>
            </Note>
          ) : (
            <Both people={all} />
          )
        }
      </When>
    </div>
  );
}

function Both({ people }: { people: readonly Participant[] }) {
  const taking = people.filter(({ hasDeclined }) => !hasDeclined);
  const declined = people.filter(({ hasDeclined }) => hasDeclined);
  return (
    <>
      {taking.length > 0 && <ParticipantTable people={taking} />}
      {declined.length > 0 && <Declined people={declined} />}
    </>
  );
}

function Declined({ people }: { people: readonly Participant[] }) {
  const { scope, about } = useStudyContext();
  const grounds = groundsOf(useTold(scope.study, about.moment, 'codes').data ?? []);
  return (
    <section>
      <h2>{t('participants.declined')}</h2>
      <dl className="framing declined">
        {people.map(({ id, label }) => (
          <div key={id}>
            <dt dir="auto">{opened(label)}</dt>
            <dd dir="auto">{grounds.get(id) ?? <span className="soft">{t('participants.noGround')}</span>}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
