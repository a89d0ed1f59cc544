import { Link } from 'wouter';
import { useTold } from '../api/fieldwork';
import type { Schemas } from '../api/client';
import { useParticipants, useSources } from '../api/queries';
import { day, number, t, term } from '../i18n';
import { nameOf, useHref, useStudyContext } from '../shell/study';
import { opened } from '../shell/wording';
import { interview } from './fieldActs';
import { Asking } from './FormDialog';
import { enteredAt } from './told';

/** The interviews that were held, in the order they were entered. */
export function Interviews() {
  const { scope, about, person, canAnalyse } = useStudyContext();
  const { interviews = [] } = about.fieldwork;
  const people = useParticipants(scope).data;
  const sources = useSources(scope).data;
  return (
    <section>
      <h2>{t('fieldwork.interviews')}</h2>
      {interviews.length === 0 ? (
        <p className="soft">{t('fieldwork.noInterview')}</p>
      ) : (
        <InterviewTable interviews={interviews} />
      )}
      {canAnalyse &&
        people &&
        sources &&
        (people.some(({ hasDeclined }) => !hasDeclined) ? (
          <Asking
            name={t('fieldwork.recordInterview')}
            of={() => interview({ about, person, people, sources })}
          />
        ) : (
          <p className="hint">{t('fieldwork.enrolFirst')}</p>
        ))}
    </section>
  );
}

function InterviewTable({ interviews }: { interviews: readonly Schemas['HeldInterview'][] }) {
  const { scope, about } = useStudyContext();
  const href = useHref();
  const people = new Map(
    (useParticipants(scope).data ?? []).map(({ id, label }) => [id, opened(label)]),
  );
  const sources = new Map((useSources(scope).data ?? []).map((source) => [source.id, source]));
  const entered = enteredAt(useTold(scope.study, about.moment, 'codes').data ?? [], interviews);
  return (
    <table className="table interview-table">
      <thead>
        <tr>
          <th scope="col">{t('fieldwork.with')}</th>
          <th scope="col">{t('fieldwork.entered')}</th>
          <th scope="col">{t('fieldwork.mode')}</th>
          <th scope="col">{t('fieldwork.interviewer')}</th>
          <th scope="col">{t('fieldwork.guideShort')}</th>
          <th scope="col" className="number">
            {t('fieldwork.minutesShort')}
          </th>
          <th scope="col">{t('sources.source')}</th>
        </tr>
      </thead>
      <tbody>
        {interviews.map((held) => {
          const when = entered.get(held.id)?.happenedAt;
          const source = held.sourceId ? sources.get(held.sourceId) : undefined;
          return (
            <tr key={held.id}>
              <th scope="row">
                <span dir="auto">{held.participants.map((id) => people.get(id)).join(', ')}</span>
                {[held.setting, held.fieldNote].filter(Boolean).map((words, i) => (
                  <p key={i} className="small soft" dir="auto">
                    {opened(words)}
                  </p>
                ))}
              </th>
              <td data-label={t('fieldwork.entered')}>{when && day(when)}</td>
              <td data-label={t('fieldwork.mode')}>
                {term('interviewModes', held.mode)}
                {!held.isRecorded && <span className="tag">{t('fieldwork.notRecorded')}</span>}
              </td>
              <td data-label={t('fieldwork.interviewer')} dir="auto">
                {nameOf(about, held.interviewerId)}
              </td>
              <td data-label={t('fieldwork.guideShort')}>
                {held.guideVersion ? t('fieldwork.version', { version: held.guideVersion }) : null}
              </td>
              <td className="number" data-label={t('fieldwork.minutesShort')}>
                {held.minutes ? number(held.minutes) : null}
              </td>
              <td data-label={t('sources.source')} dir="auto">
                {source &&
                  (source.texts.length > 0 && !source.isWithdrawn ? (
                    <Link href={href(`/sources/${source.id}`)}>{opened(source.title)}</Link>
                  ) : (
                    opened(source.title)
                  ))}
              </td>
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}
