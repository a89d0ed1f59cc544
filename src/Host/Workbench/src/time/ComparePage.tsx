import { useQuery } from '@tanstack/react-query';
import { useSearchParams } from 'wouter';
import { body, client, type Schemas } from '../api/client';
import { keyOf } from '../api/queries';
import { dayAndTime, t } from '../i18n';
import { Note, When } from '../shell/Messages';
import { useStudyContext } from '../shell/study';
import { useTitle } from '../shell/title';
import { Between } from './Between';
import { CodeChanges } from './CodeChanges';
import { CodingChanges, OtherChanges } from './OtherChanges';
import { InTheText } from './InTheText';
import { Pair } from './Pair';
import { summaryOf } from './summary';
import { ThemeChanges } from './ThemeChanges';

type Diff = Schemas['StudyDiff'];

/** What changed in the analysis between two moments. */
export default function ComparePage() {
  const { scope } = useStudyContext();
  const [search] = useSearchParams();
  const from = search.get('from') ?? '';
  const to = search.get('to') ?? '';
  useTitle(t('compare.title'));
  return (
    <div className="page">
      <h1>{t('compare.title')}</h1>
      <p className="lead">{t('compare.lead')}</p>
      <Pair key={`${from} ${to}`} from={from} to={to} />
      {from === '' ? (
        <Note title={t('compare.emptyTitle')}>
          <p>{t('compare.empty')}</p>
        </Note>
      ) : (
        <Compared study={scope.study} from={from} to={to} />
      )}
    </div>
  );
}

const useDiff = (study: string, from: string, to: string) =>
  useQuery({
    queryKey: keyOf(to === '' ? { study } : { study, at: to }, 'diff', from),
    queryFn: () =>
      body(
        client.GET('/api/studies/{study}/audit/diff', {
          params: { path: { study }, query: { from, ...(to !== '' && { to }) } },
        }),
      ),
  });

const Compared = ({ study, from, to }: { study: string; from: string; to: string }) => (
  <When read={useDiff(study, from, to)}>
    {(diff) => (
      <>
        <Differences diff={diff} />
        <InTheText study={study} from={diff.from} to={diff.to} />
        <Between study={study} from={diff.from.number} to={diff.to.number} />
      </>
    )}
  </When>
);

function Differences({ diff }: { diff: Diff }) {
  const what = summaryOf(diff);
  return (
    <>
      <p className="summary" role="status">
        {t('compare.between', {
          from: calledOf(diff.from),
          to: calledOf(diff.to),
          what: what || t('compare.same'),
        })}
      </p>
      {what !== '' && <p className="hint">{t('compare.legend')}</p>}
      {what === '' && (
        <Note title={t('compare.sameTitle')}>
          <p>{t('compare.sameMeans')}</p>
        </Note>
      )}
      <CodeChanges diff={diff} />
      <ThemeChanges themes={diff.themes ?? []} />
      <CodingChanges codings={diff.codings} />
      <OtherChanges others={diff.others ?? []} />
    </>
  );
}

const calledOf = ({ number: n, studyTime }: Schemas['Moment']) =>
  n === 0 ? t('compare.beginning') : t('compare.moment', { n, when: dayAndTime(studyTime) });
