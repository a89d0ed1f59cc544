import { useCallback, useState } from 'react';
import { Link, useSearchParams } from 'wouter';
import { t } from '../i18n';
import { Note } from '../shell/Messages';
import { hrefOf, useStudyContext } from '../shell/study';
import { useTitle } from '../shell/title';
import { conditionsOf } from './conditions';
import { choose } from './days';
import { DecisionList } from './DecisionList';
import { Filters } from './Filters';
import { Marked } from './Marked';
import { toggled } from './selecting';
import { UndoSeveral } from './UndoSeveral';

/** Every decision of the study, in the order in which it was made. */
export default function TimelinePage() {
  const { about, canAnalyse } = useStudyContext();
  const [search] = useSearchParams();
  const [chosen, setChosen] = useState<readonly number[]>([]);
  const [marked, setMarked] = useState<ReadonlySet<string>>();
  const mark = useCallback((act: string) => setMarked((acts) => toggled(acts, act)), []);
  const conditions = conditionsOf(search);
  useTitle(t('shell.timeline'));
  return (
    <div className="page">
      <h1>{t('timeline.title')}</h1>
      <p className="lead">{t('timeline.lead')}</p>
      {about.moment === 0 ? (
        <Note title={t('timeline.emptyTitle')}>
          <p>{t('timeline.empty')}</p>
        </Note>
      ) : (
        <>
          <Filters conditions={conditions} />
          {canAnalyse && (
            <UndoSeveral
              isOn={marked !== undefined}
              onToggle={() => setMarked(marked ? undefined : new Set())}
            />
          )}
          <DecisionList
            key={JSON.stringify(conditions)}
            conditions={conditions}
            chosen={chosen}
            onChoose={(moment) => setChosen(choose(chosen, moment))}
            marked={marked}
            onMark={mark}
          />
        </>
      )}
      {marked && marked.size > 0 && (
        <Marked acts={[...marked]} onNone={() => setMarked(new Set())} />
      )}
      {!marked && chosen.length > 0 && <Chosen chosen={chosen} onLetGo={() => setChosen([])} />}
    </div>
  );
}

function Chosen({ chosen, onLetGo }: { chosen: readonly number[]; onLetGo: () => void }) {
  const { scope } = useStudyContext();
  const [from, to] = chosen.toSorted((a, b) => a - b) as [number, number?];
  return (
    <div className="chosen">
      <p role="status">
        {to === undefined
          ? t('timeline.chosenOne', { n: from })
          : t('timeline.chosenTwo', { from, to })}
      </p>
      {to !== undefined && (
        <Link
          className="button"
          href={hrefOf({ study: scope.study }, '/compare', { from: String(from), to: String(to) })}
        >
          {t('timeline.compareThem')}
        </Link>
      )}
      <button type="button" className="quiet" onClick={onLetGo}>
        {t('timeline.letGo')}
      </button>
    </div>
  );
}
