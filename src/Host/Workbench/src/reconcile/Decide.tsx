import { useRef, useState, type FormEvent, type Ref } from 'react';
import { newId } from '../api/client';
import { outbox } from '../api/outbox';
import { useCodebook, useText } from '../api/queries';
import { readingOf } from '../coding/reading';
import { t } from '../i18n';
import { saidOf, type Said } from '../i18n/said';
import { Kbd } from '../keys/Kbd';
import { isReflexive } from '../shell/areas';
import { useAct } from '../shell/act';
import { InWords } from '../shell/InWords';
import { nameOf, useStudyContext } from '../shell/study';
import { decisionOf, isChosen, type Draft } from './deciding';
import type { Deciding } from './DifferencePane';
import { allowsEdges, codingsOf, type Difference, type Outcome } from './differences';
import { EdgeButtons } from './EdgeButtons';
import type { Round } from './rounds';
import type { Edges } from './useEdges';

interface DecideProps {
  ref: Ref<HTMLFormElement>;
  round: Round;
  difference: Difference;
  pair: readonly [string, string];
  names: ReadonlyMap<string, string>;
  draft: Draft;
  change: (part: Draft) => void;
  edges: Edges;
  deciding: Exclude<Deciding, undefined>;
  onDecided: () => void;
}

/** What may become of a difference, to be chosen and sent. */
export function Decide(props: DecideProps) {
  const { ref, round, difference, draft, deciding, edges, onDecided } = props;
  const { scope, about } = useStudyContext();
  // Written once, also where what follows is refused and sent again.
  const memo = useRef<{ text: string; id: string }>(undefined);
  const [problem, setProblem] = useState<{ of: string; said: Said | string }>();
  const [sending, setSending] = useState<string>();
  const act = useAct();
  const said = (what: Said | string) => setProblem({ of: difference.id, said: what });
  const decide = async (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    if (sending === difference.id) {
      return;
    }
    const form = new FormData(event.currentTarget);
    const words = (name: string) => String(form.get(name) ?? '').trim();
    const ids = { roundId: round.id, differenceId: difference.id };
    const text = draft.as === 'memo' ? words('memo') : '';
    const known = memo.current?.text === text ? memo.current.id : undefined;
    const memoId = text ? (known ?? newId()) : undefined;
    const decision = decisionOf(draft, ids, { reason: words('reason'), memoId });
    if (!decision) {
      said(t(draft.as === 'memo' ? 'reconcile.memoFirst' : 'reconcile.chooseFirst'));
      return;
    }
    setSending(difference.id);
    if (memoId && !known) {
      const written = await outbox.send(scope.study, 'memos/write-memo', {
        memoId,
        kind: 'reflexive',
        about: aboutOf(difference),
        text,
        release: true,
      });
      if (!written.ok) {
        setSending(undefined);
        said(saidOf(written.problem));
        return;
      }
      memo.current = { text, id: memoId };
    }
    const done = t('reconcile.decided', { outcome: t(`outcomes.${decision.as}`) });
    const sent =
      deciding === 'adjudicate'
        ? await act(
            'reconciliation/adjudicate-difference',
            { ...decision, rule: words('rule') },
            done,
          )
        : await act('reconciliation/resolve-difference', decision, done);
    setSending(undefined);
    if (sent.ok) {
      onDecided();
    } else {
      said(saidOf(sent.problem));
    }
  };
  return (
    <form ref={ref} className="form decide" onSubmit={(event) => void decide(event)}>
      <h3>{t(isReflexive(about) ? 'reconcile.whatBecomesReflexive' : 'reconcile.whatBecomes')}</h3>
      <Choices {...props} />
      {draft.as === 'newBoundary' && draft.edges && (
        <NewEdges source={difference.sourceId} draft={draft} edges={edges} />
      )}
      <div key={difference.id} className="form">
        {deciding === 'adjudicate' && (
          <label>
            {t('reconcile.ruleLabel')}
            <input name="rule" autoComplete="off" aria-describedby="decide-problem" />
          </label>
        )}
        {draft.as === 'memo' && (
          <label>
            {t('reconcile.memoLabel')}
            <span className="hint">{t('reconcile.memoMeans')}</span>
            <textarea name="memo" rows={4} aria-describedby="decide-problem" />
          </label>
        )}
        <label>
          {t('shell.reasonOptional')}
          <textarea name="reason" rows={2} />
        </label>
      </div>
      <p className="problem" role="alert" id="decide-problem">
        <InWords said={problem?.of === difference.id ? problem.said : ''} />
      </p>
      <div className="actions">
        <button type="submit" className="primary" aria-disabled={sending === difference.id}>
          {t('reconcile.decide')} <kbd>Ctrl ⏎</kbd>
        </button>
      </div>
    </form>
  );
}

/** The passage that a difference is on. */
function aboutOf({ readings, sourceId }: Difference) {
  const excerpt = readings.flatMap(({ codings }) => codings)[0]?.excerptId;
  return excerpt
    ? ({ kind: 'excerpt', id: excerpt } as const)
    : ({ kind: 'source', id: sourceId } as const);
}

function Choices({ difference, pair, names, draft, change, edges }: DecideProps) {
  const { scope, about } = useStudyContext();
  const codes = useCodebook(scope).data?.codes ?? [];
  const codesOf = (coder: string) =>
    [...new Set(codingsOf(difference, coder).map(({ codeId }) => names.get(codeId)))].join(', ') ||
    t('reconcile.nothing');
  const choice = (key: string, name: string, as: Outcome, readingOf?: string, hint?: string) => (
    <button
      type="button"
      aria-pressed={isChosen(draft, as, readingOf)}
      onClick={() => change({ as, ...(readingOf && { readingOf }) })}
    >
      <kbd>{key}</kbd>
      <span dir="auto">
        {name}
        {hint && <span className="hint">{hint}</span>}
      </span>
    </button>
  );
  return (
    <div className="outcomes" role="group" aria-label={t('reconcile.outcomes')}>
      {pair.map((coder, i) => (
        <span key={coder} data-who={i === 0 ? 'left' : 'right'}>
          {choice(
            String(i + 1),
            t('reconcile.readingOf', { who: nameOf(about, coder) }),
            'oneReading',
            coder,
            codesOf(coder),
          )}
        </span>
      ))}
      {choice('3', t('reconcile.both'), 'both')}
      {choice('4', t('reconcile.neither'), 'neither')}
      {choice('5', t('reconcile.keptApart'), 'keptApart', undefined, t('reconcile.keptApartMeans'))}
      {choice('6', t('reconcile.memo'), 'memo', undefined, t('reconcile.memoHint'))}
      {allowsEdges(difference) && (
        <button
          type="button"
          aria-pressed={draft.as === 'newBoundary'}
          onClick={() => edges.begin()}
        >
          <Kbd of="reconcile.edges" /> {t('reconcile.newBoundary')}
        </button>
      )}
      <label className="other-code">
        {t('reconcile.newCode')}
        <select
          value={draft.as === 'newCode' ? (draft.codeId ?? '') : ''}
          onChange={({ target }) =>
            change(target.value ? { as: 'newCode', codeId: target.value } : { as: undefined })
          }
        >
          <option value="">{t('reconcile.chooseCode')}</option>
          {codes.map(({ id, code }) => (
            <option key={id} value={id}>
              {code}
            </option>
          ))}
        </select>
      </label>
    </div>
  );
}

function NewEdges({ source, draft, edges }: { source: string; draft: Draft; edges: Edges }) {
  const { scope } = useStudyContext();
  const text = useText(scope, source).data;
  return text && draft.edges ? (
    <EdgeButtons reading={readingOf(text, () => '')} place={draft.edges} edges={edges} />
  ) : null;
}
