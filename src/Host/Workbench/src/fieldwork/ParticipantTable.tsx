import { useState } from 'react';
import { Link } from 'wouter';
import { useTold } from '../api/fieldwork';
import { useSources } from '../api/queries';
import { day, t, term } from '../i18n';
import { useHref, useStudyContext } from '../shell/study';
import { opened } from '../shell/wording';
import { FormDialog } from './FormDialog';
import { describe, invite, receive, type Form, type Participant } from './participantActs';
import { enteredAt } from './told';

export function ParticipantTable({ people }: { people: readonly Participant[] }) {
  const { canAnalyse } = useStudyContext();
  return (
    <table className="table participant-table">
      <thead>
        <tr>
          <th scope="col">{t('participants.participant')}</th>
          <th scope="col">{t('participants.circumstances')}</th>
          <th scope="col">{t('participants.sources')}</th>
          <th scope="col">{t('participants.interviews')}</th>
          <th scope="col">{t('participants.reflections')}</th>
          {canAnalyse && (
            <th scope="col" className="change">
              <span className="spoken">{t('sources.change')}</span>
            </th>
          )}
        </tr>
      </thead>
      <tbody>
        {people.map((person) => (
          <tr key={person.id}>
            <th scope="row">
              <span dir="auto">{opened(person.label)}</span>
              {person.implicit && <span className="tag">{t('participants.implicit')}</span>}
            </th>
            <td data-label={t('participants.circumstances')}>
              <Circumstances of={person} />
            </td>
            <td data-label={t('participants.sources')}>
              <Sources of={person.id} />
            </td>
            <td data-label={t('participants.interviews')}>
              <Interviews of={person.id} />
            </td>
            <td data-label={t('participants.reflections')}>
              <Reflections of={person} />
            </td>
            {canAnalyse && (
              <td className="change">
                <Acts person={person} people={people} />
              </td>
            )}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

const Circumstances = ({ of: { attributes = [] } }: { of: Participant }) =>
  attributes.length === 0 ? null : (
    <ul className="plain">
      {attributes.map(({ name, value }, i) => (
        <li key={i} dir="auto">
          <span className="soft">{opened(name)}:</span> {opened(value)}
        </li>
      ))}
    </ul>
  );

function Sources({ of }: { of: string }) {
  const { scope } = useStudyContext();
  const href = useHref();
  const sources = (useSources(scope).data ?? []).filter(({ participants }) => participants.includes(of));
  return sources.length === 0 ? null : (
    <ul className="plain">
      {sources.map(({ id, title, texts, isWithdrawn }) => (
        <li key={id} dir="auto">
          {texts.length > 0 && !isWithdrawn ? (
            <Link href={href(`/sources/${id}`)}>{opened(title)}</Link>
          ) : (
            opened(title)
          )}
          {isWithdrawn && <span className="tag">{t('sources.withdrawn')}</span>}
        </li>
      ))}
    </ul>
  );
}

function Interviews({ of }: { of: string }) {
  const { scope, about } = useStudyContext();
  const { interviews = [] } = about.fieldwork;
  const entered = enteredAt(useTold(scope.study, about.moment, 'codes').data ?? [], interviews);
  const own = interviews.filter(({ participants }) => participants.includes(of));
  return own.length === 0 ? null : (
    <ul className="plain">
      {own.map(({ id, mode }) => {
        const when = entered.get(id)?.happenedAt;
        return (
          <li key={id}>
            {term('interviewModes', mode)}
            {when && <p className="small soft">{t('fieldwork.enteredOn', { when: day(when) })}</p>}
          </li>
        );
      })}
    </ul>
  );
}

const Reflections = ({ of: { reflections = [] } }: { of: Participant }) =>
  reflections.length === 0 ? null : (
    <ul className="plain reflections">
      {reflections.map(({ id, about, response }) => (
        <li key={id}>
          {about && (
            <p className="small soft" dir="auto">
              {t('participants.askedOn', { about: opened(about) })}
            </p>
          )}
          <p className={response ? undefined : 'soft'} dir="auto">
            {response ? opened(response) : t('participants.notAnswered')}
          </p>
        </li>
      ))}
    </ul>
  );

/** What may be entered of a participant. */
function Acts({ person, people }: { person: Participant; people: readonly Participant[] }) {
  const [doing, setDoing] = useState<() => Form>();
  const open = (person.reflections ?? []).filter(({ response }) => !response);
  const ask = (form: () => Form) => setDoing(() => form);
  return (
    <details className="acts">
      <summary>
        {t('sources.change')}
        <span className="spoken" dir="auto">
          : {opened(person.label)}
        </span>
      </summary>
      <div>
        <button type="button" onClick={() => ask(() => describe(person, people))}>
          {t('participants.describe')}
        </button>
        <button type="button" onClick={() => ask(() => invite(person))}>
          {t('participants.invite')}
        </button>
        {open.map((reflection) => (
          <button key={reflection.id} type="button" onClick={() => ask(() => receive(person, reflection))}>
            {t('participants.receive')}
            {open.length > 1 && reflection.about && ` (${opened(reflection.about)})`}
          </button>
        ))}
      </div>
      {doing && <FormDialog of={doing} onClose={() => setDoing(undefined)} />}
    </details>
  );
}
