import { useState } from 'react';
import { Link } from 'wouter';
import { useOpenDifferences, useRounds } from '../api/rounds';
import { t, term } from '../i18n';
import { isReflexive, roundsName } from '../shell/areas';
import { Note, When } from '../shell/Messages';
import { settings } from '../shell/settings';
import { useStore } from '../shell/store';
import { useHref, useStudyContext } from '../shell/study';
import { useTitle } from '../shell/title';
import { opened } from '../shell/wording';
import { OpenRound } from './OpenRound';
import { RoundActs } from './RoundActs';
import { RoundFacts, StandingTag } from './RoundFacts';
import { inOrder, isRunningBlind, type Round } from './rounds';

/** The passes of coding that several people made, or are making. */
export default function RoundsPage() {
  const { scope, about, role, canAnalyse } = useStudyContext();
  const rounds = useRounds(scope);
  const [isOpening, setOpening] = useState(false);
  const mayOpen = canAnalyse && role === 'lead';
  const title = t(roundsName(about));
  useTitle(title);
  return (
    <div className="page rounds">
      <header className="page-head">
        <h1>{title}</h1>
        {mayOpen && (
          <button type="button" className="primary" onClick={() => setOpening(true)}>
            {t('rounds.open')}
          </button>
        )}
      </header>
      <When read={rounds}>
        {(items) =>
          items.length === 0 ? (
            <Note title={t('rounds.emptyTitle')}>
              <p>{t(isReflexive(about) ? 'rounds.emptyReflexive' : 'rounds.empty')}</p>
              <p>{t('rounds.emptyBlind')}</p>
              {!mayOpen && <p className="soft">{t('rounds.leadOpens')}</p>}
            </Note>
          ) : (
            <Cards rounds={items} />
          )
        }
      </When>
      {isOpening && <OpenRound onClose={() => setOpening(false)} />}
    </div>
  );
}

function Cards({ rounds }: { rounds: readonly Round[] }) {
  const { scope, about } = useStudyContext();
  const { hidesCounts } = useStore(settings);
  const href = useHref();
  const seen = rounds.filter((round) => !isRunningBlind(round)).map(({ id }) => id);
  const open = useOpenDifferences(scope, hidesCounts ? [] : seen);
  return (
    <ul className="cards">
      {inOrder(rounds).map((round) => {
        const count = open.get(round.id);
        return (
          <li key={round.id} className="card">
            <h2 dir="auto">
              <Link href={href(`/reconcile/${round.id}`)}>{opened(round.name)}</Link>
            </h2>
            <ul className="facts plain">
              <li>
                <StandingTag round={round} />
              </li>
              <li>{term('roundModes', round.mode)}</li>
              {count && (
                <li>
                  {t(isReflexive(about) || round.isClosed ? 'rounds.asRead' : 'rounds.differencesOpen', {
                    n: count.all,
                    open: count.open,
                  })}
                </li>
              )}
            </ul>
            <RoundFacts round={round} />
            <div className="row-of-acts">
              <RoundActs round={round} />
            </div>
          </li>
        );
      })}
    </ul>
  );
}
