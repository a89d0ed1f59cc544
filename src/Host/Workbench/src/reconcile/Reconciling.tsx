import { useEffect, useMemo, useRef, useState } from 'react';
import { useSearchParams } from 'wouter';
import type { Schemas } from '../api/client';
import { t } from '../i18n';
import { isReflexive } from '../shell/areas';
import { Note } from '../shell/Messages';
import { say } from '../shell/status';
import { useStudyContext } from '../shell/study';
import { opened } from '../shell/wording';
import type { Draft } from './deciding';
import { DifferenceList } from './DifferenceList';
import { DifferencePane } from './DifferencePane';
import { beside, filtered, isBetween, isOpen, kindKey, nextOpen, type Filter } from './differences';
import { FacingPane } from './FacingPane';
import { RoundHead } from './RoundHead';
import { codersOf } from './rounds';
import { useKeys } from './useKeys';
import { useEdges } from './useEdges';

const ALL: Filter = { kind: '', state: '', source: '' };

/** What two coders of a round read differently, one difference after another. */
export function Reconciling({ found }: { found: Schemas['RoundDifferences'] }) {
  const { round, differences, codes } = found;
  const { about, person } = useStudyContext();
  const [pair, setPair] = useState(() => pairOf(codersOf(round), person));
  const [filter, setFilter] = useState(ALL);
  const [search, setSearch] = useSearchParams();
  const [drafted, setDrafted] = useState<{ of?: string; draft: Draft }>({ draft: {} });
  const reflexive = isReflexive(about);
  const nameOfKind = (kind: Schemas['DifferenceKind']) => t(kindKey(kind, reflexive));
  const between = useMemo(
    () => differences.filter((each) => isBetween(each, pair)),
    [differences, pair],
  );
  const shown = filtered(between, filter, nameOfKind);
  const asked = search.get('difference');
  const current =
    between.find(({ id }) => id === asked) ?? between.find(isOpen) ?? between[0];
  const names = useMemo(
    () => new Map(codes.map(({ codeId, name }) => [codeId, opened(name)])),
    [codes],
  );

  const take = (id: string) =>
    setSearch(
      (before) => {
        before.set('difference', id);
        return before;
      },
      { replace: true },
    );
  const heading = useRef<HTMLHeadingElement>(null);
  const form = useRef<HTMLFormElement>(null);
  const thread = useRef<HTMLTextAreaElement>(null);
  const text = useRef<HTMLDivElement>(null);
  const draft = drafted.of === current?.id ? drafted.draft : {};
  const change = (part: Draft) =>
    current && setDrafted({ of: current.id, draft: { ...draft, ...part } });
  const edges = useEdges({ difference: current, draft, change, text });

  const go = (by: 1 | -1) => {
    const next = beside(shown, current?.id, by);
    if (next) {
      take(next.id);
      say(
        t('reconcile.at', {
          kind: nameOfKind(next.kind),
          at: shown.indexOf(next) + 1,
          of: shown.length,
        }),
      );
    } else {
      say(t(by === 1 ? 'reconcile.noneAfter' : 'reconcile.noneBefore'));
    }
  };
  // What was decided here and is not read again yet, and the list as it is when an answer comes.
  const decided = useRef(new Set<string>());
  const latest = useRef(shown);
  useEffect(() => {
    latest.current = shown;
    for (const { id } of differences.filter((each) => !isOpen(each))) {
      decided.current.delete(id);
    }
  });
  const goOn = (id: string) => {
    decided.current.add(id);
    const next = nextOpen(latest.current, id, decided.current);
    if (next) {
      take(next.id);
      heading.current?.focus();
    }
  };
  useKeys({ pair, go, change, edges, form, thread });

  if (!current) {
    return (
      <div className="page leaf rounds">
        <RoundHead found={found} pair={pair} onPair={setPair} />
        <Note title={t('reconcile.noneTitle')}>
          <p>{t(differences.length > 0 ? 'reconcile.noneBetween' : 'reconcile.none')}</p>
        </Note>
      </div>
    );
  }
  return (
    <div className="reconcile">
      <RoundHead found={found} pair={pair} onPair={setPair} />
      <DifferenceList
        round={round}
        all={between}
        shown={shown}
        filter={filter}
        current={current.id}
        names={names}
        onFilter={setFilter}
        onTake={take}
      />
      <FacingPane
        words={text}
        differences={differences}
        current={current}
        pair={pair}
        names={names}
        edges={draft.as === 'newBoundary' ? draft.edges : undefined}
        moving={edges}
        onTake={take}
      />
      <DifferencePane
        round={round}
        difference={current}
        pair={pair}
        names={names}
        draft={draft}
        change={change}
        edges={edges}
        refs={{ heading, form, thread }}
        onDecided={() => goOn(current.id)}
      />
    </div>
  );
}

/** Whoever looks stands left, if they code in the round. */
function pairOf(coders: readonly string[], person: string): [string, string] {
  const [left = '', right = ''] = coders.toSorted(
    (a, b) => Number(b === person) - Number(a === person),
  );
  return [left, right];
}
