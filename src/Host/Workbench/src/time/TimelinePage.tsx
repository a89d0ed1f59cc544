import { useCallback, useMemo, useState } from 'react';
import { Link, useSearchParams } from 'wouter';
import { t } from '../i18n';
import { Failed, Loading, Note } from '../shell/Messages';
import { hrefOf, useStudyContext } from '../shell/study';
import { useTitle } from '../shell/title';
import { conditionsOf, type About, type Conditions } from './conditions';
import { choose } from './days';
import { DecisionList } from './DecisionList';
import { Filters } from './Filters';
import { Begins, ListActs } from './Listed';
import { Marked } from './Marked';
import { toggled } from './selecting';
import { Strip } from './Strip';
import { UndoSeveral } from './UndoSeveral';
import { useAbout } from './useAbout';

/** Every decision of the study, in the order in which it was made. */
export default function TimelinePage() {
  const { about } = useStudyContext();
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
        <Timeline />
      )}
    </div>
  );
}

function Timeline() {
  const [search, setSearch] = useSearchParams();
  const conditions = useMemo(() => conditionsOf(search), [search]);
  const what = useAbout(conditions.thing);
  const beginAt = (moment: number | undefined) =>
    setSearch((before) => {
      before.delete('begin');
      if (moment !== undefined) {
        before.set('begin', String(moment));
      }
      return before;
    });
  return (
    <>
      <Strip
        mark={conditions.begin}
        onChoose={({ from, to }) => beginAt(conditions.isOldestFirst ? from : to)}
      />
      <Filters conditions={conditions} name={what.name} />
      {what.kind && !what.error && <p className="hint">{t(`timeline.about_${what.kind}`)}</p>}
      {what.isAbout ? (
        <Decisions
          conditions={conditions}
          isAbout={what.isAbout}
          onWhole={() => beginAt(undefined)}
        />
      ) : what.error ? (
        <Failed error={what.error} />
      ) : (
        <Loading />
      )}
    </>
  );
}

interface DecisionsProps {
  conditions: Conditions;
  isAbout: About;
  onWhole: () => void;
}

function Decisions({ conditions, isAbout, onWhole }: DecisionsProps) {
  const { canAnalyse } = useStudyContext();
  const [chosen, setChosen] = useState<readonly number[]>([]);
  const [marked, setMarked] = useState<ReadonlySet<string>>();
  const mark = useCallback((act: string) => setMarked((acts) => toggled(acts, act)), []);
  return (
    <>
      <ListActs conditions={conditions} isAbout={isAbout}>
        {canAnalyse && (
          <button
            type="button"
            aria-pressed={marked !== undefined}
            onClick={() => setMarked(marked ? undefined : new Set())}
          >
            {t('timeline.undoSeveral')}
          </button>
        )}
      </ListActs>
      {canAnalyse && marked && <UndoSeveral />}
      <Begins conditions={conditions} onWhole={onWhole} />
      <DecisionList
        key={JSON.stringify(conditions)}
        conditions={conditions}
        isAbout={isAbout}
        chosen={chosen}
        onChoose={(moment) => setChosen(choose(chosen, moment))}
        marked={marked}
        onMark={mark}
      />
      {marked && marked.size > 0 && (
        <Marked acts={[...marked]} onNone={() => setMarked(new Set())} />
      )}
      {!marked && chosen.length > 0 && <Chosen chosen={chosen} onLetGo={() => setChosen([])} />}
    </>
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
