import { Link } from 'wouter';
import type { Schemas } from '../api/client';
import { dayAndTime, t } from '../i18n';
import { hrefOf, useHref, useStudyContext } from '../shell/study';
import { opened } from '../shell/wording';
import { useKeeping } from './useKeeping';

/** The drawings that were kept, the newest first. */
export function Kept({ drawings, shown }: { drawings: Schemas['DrawnMap'][]; shown?: string }) {
  const { scope, about } = useStudyContext();
  const href = useHref();
  const keeping = useKeeping(scope.study, about.moment, drawings.length);
  return (
    <section>
      <h2 id="kept-drawings">{t('map.kept')}</h2>
      {drawings.length === 0 ? (
        <p className="soft">{t('map.noneKept')}</p>
      ) : (
        <ul className="plain kept-drawings" aria-labelledby="kept-drawings">
          {drawings
            .map((drawing, i) => ({ drawing, entry: keeping[i] }))
            .toReversed()
            .map(({ drawing: { id, title }, entry }) => (
              <li key={id}>
                <Link
                  href={href('/map', { drawing: id })}
                  aria-current={id === shown ? 'page' : undefined}
                  dir="auto"
                >
                  {opened(title)}
                </Link>
                {entry && (
                  <p className="small soft">
                    {entry.actorName ?? t('map.somebody')}, {dayAndTime(entry.happenedAt)} ·{' '}
                    <Link
                      href={hrefOf({ study: scope.study, at: String(entry.moment) }, '/map', {
                        drawing: id,
                      })}
                      aria-label={t('map.thenOf', { title: opened(title) })}
                    >
                      {t('map.then')}
                    </Link>
                  </p>
                )}
                {entry?.reason && (
                  <p className="prose" dir="auto">
                    {entry.reason}
                  </p>
                )}
              </li>
            ))}
        </ul>
      )}
    </section>
  );
}
