import { Link } from 'wouter';
import type { Schemas } from '../api/client';
import { useExcerpts } from '../api/themes';
import { beginningOf, wordsOf } from '../findings/passages';
import { QuoteIt } from '../findings/QuoteIt';
import { t } from '../i18n';
import { Loading } from '../shell/Messages';
import { useHref, useStudyContext } from '../shell/study';
import { detach } from './acts';
import type { Names } from './sentences';
import { ThemeActs } from './ThemeActs';
import type { Theme } from './themes';

interface QuoteProps {
  excerpt: Schemas['ExcerptView'];
  names: Names;
}

/** The words of an excerpt, and the way to where they were said. */
export function Quote({ excerpt, names }: QuoteProps) {
  const href = useHref();
  const start = excerpt.anchor.range?.start;
  const at: Record<string, string> = start === undefined ? {} : { from: String(start) };
  const source = names.get(excerpt.sourceId) ?? t('shell.sources');
  return (
    <figure className="quote">
      <blockquote>
        <p dir="auto">{wordsOf(excerpt)}</p>
      </blockquote>
      <figcaption className="small">
        <Link href={href(`/sources/${excerpt.sourceId}`, at)}>{t('themes.inSource', { source })}</Link>
      </figcaption>
    </figure>
  );
}

interface QuotesProps {
  ids: readonly string[];
  names: Names;
  theme: Theme;
  /** Whether each was gathered into the theme by itself and may be let go from it. */
  canLetGo?: boolean;
}

/** Excerpts by id, with their words. */
export function Quotes({ ids, names, theme, canLetGo = false }: QuotesProps) {
  const { scope, canAnalyse } = useStudyContext();
  const excerpts = useExcerpts(scope, ids);
  return (
    <ul className="plain quotes">
      {ids.map((id, i) => {
        const excerpt = excerpts[i];
        return (
          <li key={id}>
            {excerpt ? (
              <Quote excerpt={excerpt} names={names} />
            ) : excerpt === null ? (
              <p className="soft">{t('themes.gone')}</p>
            ) : (
              <Loading />
            )}
            {canAnalyse && (
              <div className="row-of-acts">
                {canLetGo && <ThemeActs theme={theme} acts={[detach(id)]} />}
                {excerpt && (
                  <QuoteIt passage={excerpt} begins={beginningOf(wordsOf(excerpt))} theme={theme.id} />
                )}
              </div>
            )}
          </li>
        );
      })}
    </ul>
  );
}
