import { Link } from 'wouter';
import { useMemos } from '../api/memos';
import { useOpenDifferences, useRounds } from '../api/rounds';
import { t } from '../i18n';
import { isReflexive } from '../shell/areas';
import { settings } from '../shell/settings';
import { useStore } from '../shell/store';
import { useHref, useStudyContext } from '../shell/study';
import { opened } from '../shell/wording';
import { keptBack, lookedAtBy } from './open';
import { OwedReasons } from './OwedReasons';

/** What waits for somebody; nothing of it has to be done. */
export function OpenMatters() {
  const { scope, person } = useStudyContext();
  const href = useHref();
  const { hidesCounts } = useStore(settings);
  const kept = keptBack(useMemos(scope).data ?? [], person);
  return (
    <section className="open-matters">
      <h2>{t('home.open')}</h2>
      <ul className="plain rows">
        {kept.length > 0 && (
          <li>
            <Link href={href('/memos')}>
              {hidesCounts ? t('home.memosKept') : t('home.nMemosKept', { n: kept.length })}
            </Link>
          </li>
        )}
        <Differences />
      </ul>
      <OwedReasons />
    </section>
  );
}

/** The rounds in which readings differ that nobody has looked at together yet. */
function Differences() {
  const { scope, about, person } = useStudyContext();
  const href = useHref();
  const { hidesCounts } = useStore(settings);
  const rounds = lookedAtBy(useRounds(scope).data ?? [], person);
  const counts = useOpenDifferences(
    scope,
    rounds.map(({ id }) => id),
  );
  return rounds.map(({ id, name }) => {
    const n = counts.get(id)?.open ?? 0;
    const round = opened(name);
    return (
      n > 0 && (
        <li key={id} dir="auto">
          <Link href={href(`/reconcile/${id}`)}>
            {hidesCounts
              ? t('home.differ', { round })
              : t(isReflexive(about) ? 'home.nDiffer' : 'home.nDifferences', { n, round })}
          </Link>
        </li>
      )
    );
  });
}
