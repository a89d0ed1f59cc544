import { Link } from 'wouter';
import { useTold } from '../api/fieldwork';
import { dayAndTime, t } from '../i18n';
import { hrefOf, nameOf, useStudyContext } from '../shell/study';
import { opened } from '../shell/wording';
import { sampling } from './fieldActs';
import { Asking } from './FormDialog';
import { samplingOf } from './told';

/** How participants are found, and how that was said before. */
export function Sampling() {
  const { scope, about, canAnalyse, role } = useStudyContext();
  const told = samplingOf(useTold(scope.study, about.moment, 'codes').data ?? []);
  const now = about.fieldwork.sampling;
  return (
    <section>
      <h2>{t('fieldwork.howFound')}</h2>
      <p className={now ? 'prose' : 'soft'} dir="auto">
        {opened(now) || t('fieldwork.noSampling')}
      </p>
      {canAnalyse && role === 'lead' && (
        <Asking
          name={t(now ? 'fieldwork.changeSampling' : 'fieldwork.decideSampling')}
          of={() => sampling(about)}
        />
      )}
      {told.length > 0 && (
        <details>
          <summary>{t('fieldwork.samplingHistory')}</summary>
          <table className="table">
            <thead>
              <tr>
                <th scope="col">{t('themes.when')}</th>
                <th scope="col">{t('themes.who')}</th>
                <th scope="col">{t('fieldwork.sampling')}</th>
                <th scope="col">{t('themes.why')}</th>
              </tr>
            </thead>
            <tbody>
              {told.map(({ moment, happenedAt, actor, after, reason }) => (
                <tr key={moment}>
                  <td className="when">
                    <Link href={hrefOf({ ...scope, at: String(moment) }, '/fieldwork')}>
                      {dayAndTime(happenedAt)}
                    </Link>
                  </td>
                  <td>{nameOf(about, actor)}</td>
                  <th scope="row" dir="auto">
                    {after}
                  </th>
                  <td dir="auto">{reason}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </details>
      )}
    </section>
  );
}
