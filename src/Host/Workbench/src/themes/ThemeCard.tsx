import { useRef } from 'react';
import { Link } from 'wouter';
import type { Schemas } from '../api/client';
import { t, term } from '../i18n';
import { settings } from '../shell/settings';
import { useStore } from '../shell/store';
import { useHref, useStudyContext } from '../shell/study';
import { opened } from '../shell/wording';
import { actsOf } from './acts';
import { useMovedFocus } from './moved';
import { ThemeActs } from './ThemeActs';
import type { Dragging } from './useDragging';
import { reviewsOf, type Evidence, type Nested, type Standing, type Theme } from './themes';

/** What all cards are drawn from. */
export interface Board {
  standing: Standing;
  names: ReadonlyMap<string, string>;
  evidence: (theme: Theme) => Evidence | undefined;
  history: (theme: Theme) => Schemas['StreamHistoryEntry'][] | undefined;
  dragging: Dragging;
}

/** A theme, and below it those of its parts that stand where it stands. */
export function ThemeCard({ node, board }: { node: Nested; board: Board }) {
  const { theme, below } = node;
  const { canAnalyse } = useStudyContext();
  const acts = canAnalyse ? actsOf(theme, board.standing) : [];
  return (
    <li className="card theme" {...(acts.length > 0 && board.dragging.card(theme, board.standing))}>
      <p className="small soft">
        {term('terms', theme.level)}
        {theme.status !== board.standing && board.standing === 'givenUp' && (
          <> · {term('terms', theme.status)}</>
        )}
      </p>
      <Name theme={theme} />
      <Kinship theme={theme} names={board.names} />
      {theme.concept ? (
        <p dir="auto">{opened(theme.concept)}</p>
      ) : (
        <p className="soft">{t('themes.noConcept')}</p>
      )}
      <Reviews history={board.history(theme)} />
      <Counts evidence={board.evidence(theme)} />
      {acts.length > 0 && (
        <details className="acts">
          <summary>
            {t('themes.decide')}
            <span className="spoken">: {opened(theme.name)}</span>
          </summary>
          <div>
            <ThemeActs theme={theme} acts={acts} />
          </div>
        </details>
      )}
      {below.length > 0 && (
        <ul className="plain nested">
          {below.map((child) => (
            <ThemeCard key={child.theme.id} node={child} board={board} />
          ))}
        </ul>
      )}
    </li>
  );
}

function Name({ theme }: { theme: Theme }) {
  const href = useHref();
  const link = useRef<HTMLAnchorElement>(null);
  useMovedFocus(theme.id, link);
  return (
    <h3 dir="auto">
      <Link ref={link} href={href(`/themes/${theme.id}`)}>{opened(theme.name)}</Link>
    </h3>
  );
}

/** What it is a part of, or became a part of. */
export function Kinship({ theme, names }: { theme: Theme; names: Board['names'] }) {
  const href = useHref();
  const [kin, said] = theme.mergedInto
    ? [theme.mergedInto, 'themes.becamePartOf' as const]
    : [theme.parentId, 'themes.partOf' as const];
  return kin && names.has(kin) ? (
    <p className="small">
      {t(said)} <Link href={href(`/themes/${kin}`)}>{names.get(kin)}</Link>
    </p>
  ) : null;
}

function Reviews({ history }: { history: Schemas['StreamHistoryEntry'][] | undefined }) {
  const against = reviewsOf(history);
  return against.length > 0 ? (
    <p className="small soft">
      {t('themes.readAgainst', { what: against.map((a) => term('themes', a)).join(', ') })}
    </p>
  ) : null;
}

export function Counts({ evidence }: { evidence: Evidence | undefined }) {
  const { hidesCounts } = useStore(settings);
  if (!evidence || hidesCounts) {
    return null;
  }
  return (
    <ul className="facts plain">
      <li>{t('themes.nCodes', { n: evidence.codes })}</li>
      <li>{t('themes.nExcerpts', { n: evidence.excerpts })}</li>
      <li>{t('themes.nParticipants', { n: evidence.participants })}</li>
      <li>{t('themes.nContrary', { n: evidence.contrary })}</li>
    </ul>
  );
}
