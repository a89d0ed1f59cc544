import type { RefObject } from 'react';
import { t } from '../i18n';
import { useAct } from '../shell/act';
import { isReflexive } from '../shell/areas';
import { useStudyContext } from '../shell/study';
import { Decide } from './Decide';
import type { Draft } from './deciding';
import { stateOf } from './DifferenceList';
import { isOpen, kindKey, type Difference } from './differences';
import { Readings } from './Readings';
import { isRunningBlind, type Round } from './rounds';
import { Settled } from './Settled';
import { Thread } from './Thread';
import type { Edges } from './useEdges';

interface DifferencePaneProps {
  round: Round;
  difference: Difference;
  pair: readonly [string, string];
  names: ReadonlyMap<string, string>;
  draft: Draft;
  change: (part: Draft) => void;
  edges: Edges;
  refs: {
    heading: RefObject<HTMLHeadingElement | null>;
    form: RefObject<HTMLFormElement | null>;
    thread: RefObject<HTMLTextAreaElement | null>;
  };
  onDecided: () => void;
}

/** Whoever may decide on a difference: as one of its coders, as the lead, or by a rule. */
export type Deciding = 'resolve' | 'adjudicate' | undefined;

/** Marks a difference as worth talking about, or takes the mark back. */
function Mark({ round, difference }: Pick<DifferencePaneProps, 'round' | 'difference'>) {
  const act = useAct();
  const { isMarked } = difference.handled;
  return (
    <button
      type="button"
      className="quiet"
      aria-pressed={isMarked}
      onClick={() =>
        void act(
          'reconciliation/mark-difference',
          { roundId: round.id, differenceId: difference.id, isMarked: !isMarked },
          t(isMarked ? 'reconcile.unmarked' : 'reconcile.marked'),
        )
      }
    >
      <span aria-hidden="true">{isMarked ? '★' : '☆'}</span> {t('reconcile.mark')}
    </button>
  );
}

/** The difference in hand: what each coder has, what was said about it, and what becomes of it. */
export function DifferencePane(props: DifferencePaneProps) {
  const { round, difference, pair, names, draft, change, edges, refs, onDecided } = props;
  const { about, scope, person, role, canCode } = useStudyContext();
  const reflexive = isReflexive(about);
  const isWritable = scope.at === undefined && !round.isClosed && !isRunningBlind(round);
  const isConcerned = difference.readings.some(({ coder }) => coder === person);
  const deciding: Deciding =
    !isWritable || !canCode
      ? undefined
      : round.adjudicatorId === person && !isConcerned
        ? 'adjudicate'
        : isConcerned || role === 'lead'
          ? 'resolve'
          : undefined;
  return (
    <section className="difference-pane" aria-label={t('reconcile.inHand')} data-pane>
      <header>
        <h2 ref={refs.heading} tabIndex={-1}>
          {t(kindKey(difference.kind, reflexive))}
        </h2>
        <span className="tag" data-open={isOpen(difference)}>
          {stateOf(difference, reflexive || round.isClosed === true)}
        </span>
        {isWritable && canCode && <Mark round={round} difference={difference} />}
      </header>
      <p className="hint">{t(`differenceKinds.${difference.kind}Means`)}</p>
      {difference.changedSince && <p className="problem">{t('reconcile.changedSince')}</p>}
      <Readings round={round} difference={difference} pair={pair} names={names} />
      {isOpen(difference) ? (
        deciding ? (
          <Decide
            ref={refs.form}
            round={round}
            difference={difference}
            pair={pair}
            names={names}
            draft={draft}
            change={change}
            edges={edges}
            deciding={deciding}
            onDecided={onDecided}
          />
        ) : (
          isWritable && <p className="hint">{t('reconcile.notYours')}</p>
        )
      ) : (
        <Settled round={round} difference={difference} mayReopen={isWritable && canCode} />
      )}
      <Thread
        ref={refs.thread}
        round={round}
        difference={difference}
        mayWrite={isWritable && role !== undefined && role !== 'auditor'}
      />
    </section>
  );
}
