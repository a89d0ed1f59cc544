import { Link, useLocation } from 'wouter';
import type { Scope } from '../api/queries';
import { t } from '../i18n';
import { AREAS, type Area } from './areas';
import { Icon } from './icons';
import { hrefOf, useStudyContext } from './study';

/** The areas of the study, with the further pages of the one that is open. */
export function Rail() {
  const { scope } = useStudyContext();
  return (
    <nav className="rail" aria-label={t('shell.areas')} id="areas">
      <ul>
        {AREAS.map((area) => (
          <AreaLinks key={area.path} area={area} />
        ))}
        <li>
          <a href={recordOf(scope)}>
            <Icon name="record" />
            <span>{t('shell.record')}</span>
          </a>
        </li>
      </ul>
    </nav>
  );
}

function AreaLinks({ area }: { area: Area }) {
  const { scope, about } = useStudyContext();
  const [path] = useLocation();
  const { pages = [] } = area;
  const isOpen = [area, ...pages].some((place) => isIn(place.path, path, scope));
  const current = (place: string) => (isIn(place, path, scope) ? 'page' : undefined);
  return (
    <li>
      <Link href={hrefOf(scope, area.path)} aria-current={current(area.path)}>
        <Icon name={area.icon} />
        <span>{t(area.nameIn?.(about) ?? area.name)}</span>
      </Link>
      {isOpen && pages.length > 0 && (
        <ul>
          {pages.map((page) => (
            <li key={page.path}>
              <Link href={hrefOf(scope, page.path)} aria-current={current(page.path)}>
                {t(page.nameIn?.(about) ?? page.name)}
              </Link>
            </li>
          ))}
        </ul>
      )}
    </li>
  );
}

/** Whether a page belongs to a place; the overview is one page only. */
const isIn = (place: string, path: string, { study }: Scope) => {
  const root = `/s/${study}${place}`;
  return path === root || (place !== '' && path.startsWith(`${root}/`));
};

/** The page without script: every count, theme, owed reason and entry. */
const recordOf = ({ study, at }: Scope) =>
  `/studies/${study}${at === undefined ? '' : `?${new URLSearchParams({ at })}`}`;
