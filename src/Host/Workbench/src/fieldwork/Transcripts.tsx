import { useTold } from '../api/fieldwork';
import { useSources } from '../api/queries';
import { day, t } from '../i18n';
import { nameOf, useStudyContext } from '../shell/study';
import { opened } from '../shell/wording';
import { verify } from './fieldActs';
import { Asking } from './FormDialog';
import { checksOf } from './told';

/** Which texts were checked against their recordings, and which were not yet. */
export function Transcripts() {
  const { scope, about, canAnalyse } = useStudyContext();
  const sources = useSources(scope).data ?? [];
  const checks = checksOf(useTold(scope.study, about.moment, 'codes').data ?? []);
  const texts = sources.filter(({ isWithdrawn, texts: has }) => !isWithdrawn && has.length > 0);
  return (
    <section>
      <h2>{t('fieldwork.transcripts')}</h2>
      <p className="hint">{t('fieldwork.transcriptsMean')}</p>
      {texts.length === 0 ? (
        <p className="soft">{t('fieldwork.noTranscript')}</p>
      ) : (
        <table className="table transcript-table">
          <thead>
            <tr>
              <th scope="col">{t('sources.source')}</th>
              <th scope="col">{t('fieldwork.checked')}</th>
              {canAnalyse && (
                <th scope="col">
                  <span className="spoken">{t('fieldwork.verify')}</span>
                </th>
              )}
            </tr>
          </thead>
          <tbody>
            {texts.map((source) => {
              const check = checks.get(source.id);
              return (
                <tr key={source.id}>
                  <th scope="row" dir="auto">
                    {opened(source.title)}
                  </th>
                  <td>
                    {check ? (
                      <>
                        {t('fieldwork.checkedBy', {
                          who: nameOf(about, check.actor),
                          when: day(check.happenedAt),
                        })}
                        {check.after && (
                          <p className="small soft" dir="auto">
                            {check.after}
                          </p>
                        )}
                      </>
                    ) : (
                      <span className="soft">{t('fieldwork.notChecked')}</span>
                    )}
                  </td>
                  {canAnalyse && (
                    <td>
                      <Asking
                        name={t(check ? 'fieldwork.verifyAgain' : 'fieldwork.verify')}
                        about={opened(source.title)}
                        of={() => verify(source)}
                      />
                    </td>
                  )}
                </tr>
              );
            })}
          </tbody>
        </table>
      )}
    </section>
  );
}
