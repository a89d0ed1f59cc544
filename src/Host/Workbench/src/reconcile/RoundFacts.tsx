import { Link } from 'wouter';
import { useCodebook, useSources } from '../api/queries';
import { t } from '../i18n';
import { nameOf, useHref, useStudyContext } from '../shell/study';
import { opened } from '../shell/wording';
import { codersOf, isRunningBlind, sourcesOf, standingOf, type Round } from './rounds';
import { useSubmittedHere } from './submitted';

/** How far a round is, in words. */
export function StandingTag({ round }: { round: Round }) {
  const standing = standingOf(round);
  return <span className="tag">{t(`rounds.is_${standing}`)}</span>;
}

/** Who codes what in a round, and who is done. */
export function RoundFacts({ round }: { round: Round }) {
  const { scope, about, person } = useStudyContext();
  const href = useHref();
  const sources = new Map((useSources(scope).data ?? []).map((s) => [s.id, s]));
  const codebook = useCodebook(scope).data?.codes ?? [];
  const codes = new Map(codebook.map(({ id, name }) => [id, opened(name)]));
  const isNow = scope.at === undefined;
  const isDoneHere = useSubmittedHere(round.id, person);
  const isDone = (coder: string) =>
    (round.submitted ?? []).includes(coder) || (coder === person && isNow && isDoneHere);
  // A blind coder sees nothing of the others, so neither whether they are done.
  const tells = (coder: string) =>
    !isNow || !isRunningBlind(round) || !codersOf(round).includes(person) || coder === person;
  return (
    <dl className="who">
      {codersOf(round).map((coder) => (
        <div key={coder}>
          <dt dir="auto">
            {nameOf(about, coder)}
            {coder === person && ` (${t('shell.you')})`}
          </dt>
          <dd>
            {sourcesOf(round, coder).map((id, i) => {
              const source = sources.get(id);
              return (
                <span key={id}>
                  {i > 0 && ', '}
                  {source && !source.isWithdrawn ? (
                    <Link href={href(`/sources/${id}`)} dir="auto">
                      {opened(source.title)}
                    </Link>
                  ) : (
                    t('rounds.goneSource')
                  )}
                </span>
              );
            })}
            {tells(coder) && (
              <span className="soft"> · {t(isDone(coder) ? 'rounds.done' : 'rounds.notDone')}</span>
            )}
          </dd>
        </div>
      ))}
      {round.codes.length > 0 && (
        <div>
          <dt>{t('rounds.onlyCodes')}</dt>
          <dd dir="auto">
            {round.codes.map((id) => codes.get(id) ?? t('codeHistory.unknown')).join(', ')}
          </dd>
        </div>
      )}
      {round.units.length > 0 && (
        <div>
          <dt>{t('rounds.onlyPassages')}</dt>
          <dd>{t('rounds.nPassages', { n: round.units.length })}</dd>
        </div>
      )}
      {round.adjudicatorId && (
        <div>
          <dt dir="auto">{nameOf(about, round.adjudicatorId)}</dt>
          <dd>{t('rounds.adjudicates')}</dd>
        </div>
      )}
    </dl>
  );
}
