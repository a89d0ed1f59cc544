import { useState } from 'react';
import { Link } from 'wouter';
import type { Schemas } from '../api/client';
import { t, term } from '../i18n';
import { Kbd } from '../keys/Kbd';
import { useKeysKey } from '../keys/useKeysKey';
import { isReflexive, roundsName } from '../shell/areas';
import { useAct } from '../shell/act';
import { settings } from '../shell/settings';
import { useStore } from '../shell/store';
import { nameOf, useHref, useStudyContext } from '../shell/study';
import { opened } from '../shell/wording';
import { AgreementDialog } from './AgreementDialog';
import { KeysDialog } from './KeysDialog';
import { RoundActs } from './RoundActs';
import { StandingTag } from './RoundFacts';
import { codersOf } from './rounds';

interface RoundHeadProps {
  found: Schemas['RoundDifferences'];
  pair: readonly [string, string];
  onPair: (pair: [string, string]) => void;
}

/** Which round it is, what its rules are, and what may be done with all of it. */
export function RoundHead({ found, pair, onPair }: RoundHeadProps) {
  const { round, differences, leftAsRead } = found;
  const { about, canAnalyse } = useStudyContext();
  const href = useHref();
  const { hidesCounts } = useStore(settings);
  const [shows, setShows] = useState<'agreement' | 'keys'>();
  useKeysKey(() => setShows('keys'));
  const act = useAct();
  const reflexive = isReflexive(about);
  const lookAgain = () =>
    act(
      'reconciliation/detect-differences',
      { roundId: round.id },
      t('reconcile.lookedAgain'),
    );
  return (
    <header className="round-head">
      <div>
        <p className="small">
          <Link href={href('/reconcile')}>{t('rounds.all', { name: t(roundsName(about)) })}</Link>
        </p>
        <h1 dir="auto">{opened(round.name)}</h1>
        <ul className="facts plain">
          <li>
            <StandingTag round={round} />
          </li>
          <li>{term('roundModes', round.mode)}</li>
          <li>{t(round.isBlind ? 'reconcile.wasBlind' : 'reconcile.wasSeen')}</li>
          <li>{t('reconcile.rule', { n: round.overlapPercent })}</li>
          {round.adjudicatorId && (
            <li dir="auto">{t('reconcile.by', { who: nameOf(about, round.adjudicatorId) })}</li>
          )}
          {!hidesCounts && differences.length > 0 && (
            <li>
              {t(reflexive || round.isClosed ? 'rounds.asRead' : 'rounds.differencesOpen', {
                n: differences.length,
                open: leftAsRead,
              })}
            </li>
          )}
        </ul>
      </div>
      {codersOf(round).length > 2 && <Pair coders={codersOf(round)} pair={pair} onPair={onPair} />}
      <div className="row-of-acts">
        {about.labels.showsAgreement && (
          <button type="button" onClick={() => setShows('agreement')}>
            {t('agreement.title')}
          </button>
        )}
        {canAnalyse && !round.isClosed && (
          <button
            type="button"
            title={t('reconcile.lookAgainMeans')}
            onClick={() => void lookAgain()}
          >
            {t('reconcile.lookAgain')}
          </button>
        )}
        <RoundActs round={round} />
        <button type="button" className="quiet" onClick={() => setShows('keys')}>
          {t('shell.keys')} <Kbd of="everywhere.keys" />
        </button>
      </div>
      {shows === 'agreement' && (
        <AgreementDialog round={round} onClose={() => setShows(undefined)} />
      )}
      {shows === 'keys' && <KeysDialog onClose={() => setShows(undefined)} />}
    </header>
  );
}

interface PairProps {
  coders: readonly string[];
  pair: readonly [string, string];
  onPair: (pair: [string, string]) => void;
}

/** Of more than two coders, the two that stand beside each other. */
function Pair({ coders, pair, onPair }: PairProps) {
  const { about } = useStudyContext();
  const [left, right] = pair;
  const choose = (side: 'left' | 'right', id: string) => {
    const [l, r] = side === 'left' ? [id, right] : [left, id];
    // Whoever stood on the other side changes places.
    onPair(l === r ? [right, left] : [l, r]);
  };
  return (
    <div className="pair-of-coders" role="group" aria-label={t('reconcile.pair')}>
      {(['left', 'right'] as const).map((side, i) => (
        <label key={side}>
          {t(`reconcile.${side}`)}
          <select value={pair[i]} onChange={(event) => choose(side, event.target.value)}>
            {coders.map((id) => (
              <option key={id} value={id}>
                {nameOf(about, id)}
              </option>
            ))}
          </select>
        </label>
      ))}
    </div>
  );
}
