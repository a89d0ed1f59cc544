import { useRef } from 'react';
import { useSearchParams } from 'wouter';
import { useThemes } from '../api/themes';
import { t } from '../i18n';
import { Loading, Note } from '../shell/Messages';
import { useStudyContext } from '../shell/study';
import { useTitle } from '../shell/title';
import { opened } from '../shell/wording';
import { isInUse } from '../themes/themes';
import { DEPTHS } from '../time/conditions';
import { DEPTH_NAMES } from '../time/Filters';
import { GUIDELINES, KINDS, kindOf, nameOf, type Kind } from './kinds';
import { Paper } from './Paper';
import { useReport } from './useReport';
import { useSaving } from './useSaving';

/** Reports of the study as of the moment that is shown, made for paper. */
export default function ReportsPage() {
  const { about } = useStudyContext();
  const [search, setSearch] = useSearchParams();
  const kind = kindOf(search.get('report'));
  const depth = DEPTHS.find((each) => each === search.get('depth')) ?? 'story';
  const of = search.get('of') ?? '';
  const report = useReport({ kind, depth, of });
  const paper = useRef<HTMLElement>(null);
  const saving = useSaving(nameOf(kind, about));
  useTitle(t('reports.title'));
  const choose = (name: string, value: string) =>
    setSearch((before) => {
      before.set(name, value);
      return before;
    });
  const table = report?.table;
  return (
    <div className="page leaf reports">
      <h1>{t('reports.title')}</h1>
      <form className="gather screen-only" onSubmit={(event) => event.preventDefault()}>
        <label>
          {t('reports.which')}
          <select value={kind} onChange={(event) => choose('report', event.target.value)}>
            {KINDS.map((each) => (
              <option key={each} value={each}>
                {nameOf(each, about)}
              </option>
            ))}
          </select>
        </label>
        {kind === 'trail' && (
          <label>
            {t('timeline.depth')}
            <select value={depth} onChange={(event) => choose('depth', event.target.value)}>
              {DEPTHS.map((each) => (
                <option key={each} value={each}>
                  {t(DEPTH_NAMES[each])}
                </option>
              ))}
            </select>
          </label>
        )}
        {kind === 'lineage' && <OfTheme of={of} onChoose={(id) => choose('of', id)} />}
        <button type="button" onClick={() => print()}>
          {t('reports.print')}
        </button>
        <button type="button" onClick={() => paper.current && void saving.page(paper.current)}>
          {t('reports.saveHtml')}
        </button>
        <button type="button" disabled={!report} onClick={() => report && void saving.word(report)}>
          {t('reports.saveWord')}
        </button>
        {table && (
          <button type="button" onClick={() => void saving.table(table)}>
            {t('reports.saveCsv')}
          </button>
        )}
      </form>
      {!report ? (
        <Loading />
      ) : report.parts.length === 0 ? (
        <Note title={t('reports.emptyTitle')}>
          <p>{t('reports.empty')}</p>
        </Note>
      ) : (
        <Paper ref={paper} title={nameOf(kind, about)} report={report} guideline={guidelineOf(kind)} />
      )}
    </div>
  );
}

const guidelineOf = (kind: Kind) => GUIDELINES.find((each) => each === kind);

function OfTheme({ of, onChoose }: { of: string; onChoose: (id: string) => void }) {
  const { scope } = useStudyContext();
  const themes = useThemes(scope).data?.themes.filter(isInUse) ?? [];
  return (
    <label>
      {t('reports.ofTheme')}
      <select value={of} onChange={(event) => onChoose(event.target.value)}>
        {themes.map(({ id, name }) => (
          <option key={id} value={id}>
            {opened(name)}
          </option>
        ))}
      </select>
    </label>
  );
}
