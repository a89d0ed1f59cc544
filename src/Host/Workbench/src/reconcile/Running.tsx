import { Link } from 'wouter';
import { t, term } from '../i18n';
import { roundsName } from '../shell/areas';
import { useHref, useStudyContext } from '../shell/study';
import { opened } from '../shell/wording';
import { RoundActs } from './RoundActs';
import { RoundFacts, StandingTag } from './RoundFacts';
import { codersOf, isRunningBlind, type Round } from './rounds';
import { useSubmittedHere } from './submitted';

/** A round in which there is nothing to compare: its coders work blind, or there is but one. */
export function Running({ round }: { round: Round }) {
  const { scope, about, person } = useStudyContext();
  const href = useHref();
  const isDone = useSubmittedHere(round.id, person);
  const isToDo = scope.at === undefined && codersOf(round).includes(person);
  const isBlind = isRunningBlind(round);
  return (
    <div className="page leaf rounds">
      <header className="rows">
        <p className="small">
          <Link href={href('/reconcile')}>{t('rounds.all', { name: t(roundsName(about)) })}</Link>
        </p>
        <h1 dir="auto">{opened(round.name)}</h1>
        <ul className="facts plain">
          <li>
            <StandingTag round={round} />
          </li>
          <li>{term('roundModes', round.mode)}</li>
        </ul>
      </header>
      <section>
        <p className="prose">
          {t(
            !isBlind
              ? 'rounds.oneCoder'
              : !isToDo
                ? 'rounds.othersBlind'
                : isDone
                  ? 'rounds.waiting'
                  : 'rounds.yours',
          )}
        </p>
        <RoundFacts round={round} />
        <div className="row-of-acts">
          <RoundActs round={round} isLoud />
        </div>
      </section>
    </div>
  );
}
