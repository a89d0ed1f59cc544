import { Link, useLocation } from 'wouter';
import { t } from '../i18n';
import { sourcesOf } from '../reconcile/rounds';
import { hrefOf, useStudyContext } from './study';
import { opened } from './wording';

/** Says that one works blind, what this page can show of one's own work, and where that ends. */
export function BlindLine() {
  const { scope, person, blind } = useStudyContext();
  const [path] = useLocation();
  if (!blind || scope.at !== undefined) {
    return null;
  }
  const home = `/s/${scope.study}`;
  const round = `/reconcile/${blind.id}`;
  const source = path.startsWith(`${home}/sources/`) ? path.slice(`${home}/sources/`.length) : undefined;
  const isOwn = source !== undefined && sourcesOf(blind, person).includes(source);
  return (
    <aside className="blind-line" aria-label={t('rounds.yourView')}>
      <p>
        <strong>{t('rounds.youBlind', { round: opened(blind.name) })}</strong>{' '}
        {isOwn
          ? t('rounds.ownSource')
          : t(source === undefined ? 'rounds.asItBegan' : 'rounds.notYourSource')}{' '}
        {path !== home + round && <Link href={hrefOf(scope, round)}>{t('rounds.toYourRound')}</Link>}
      </p>
    </aside>
  );
}
