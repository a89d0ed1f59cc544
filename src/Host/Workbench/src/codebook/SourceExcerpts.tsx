import { useMemo } from 'react';
import { Link } from 'wouter';
import type { Schemas } from '../api/client';
import { useText } from '../api/queries';
import { readingOf, type Reading } from '../coding/reading';
import { beginningOf, wordsOf } from '../findings/passages';
import { QuoteIt } from '../findings/QuoteIt';
import { t, term } from '../i18n';
import { nameOf, useHref, useStudyContext } from '../shell/study';
import { ToTheme } from '../themes/ToTheme';
import { ToTheory } from '../theory/ToTheory';
import { inContext, type Beside } from './context';
import { startOf } from './trays';

interface Shared {
  code: string;
  names: ReadonlyMap<string, string>;
}

interface SourceExcerptsProps extends Shared {
  source: string;
  title: string;
  level: 'h3' | 'h4';
  excerpts: readonly Schemas['ExcerptView'][];
}

/** The excerpts of one source in the order of its text, each with what was said around it. */
export function SourceExcerpts({ source, title, level: Heading, excerpts, ...shared }: SourceExcerptsProps) {
  const { scope } = useStudyContext();
  const href = useHref();
  const text = useText(scope, source).data;
  const reading = useMemo(() => text && readingOf(text, (kind) => (kind === 'other' ? '' : term('terms', kind))), [text]);
  const ordered = excerpts.toSorted((a, b) => startOf(a) - startOf(b));
  return (
    <section className="of-source">
      <Heading dir="auto">
        <Link href={href(`/sources/${source}`)}>{title}</Link>
      </Heading>
      <ul className="plain">
        {ordered.map((excerpt) => (
          <li key={excerpt.id} className="coded">
            <Words
              excerpt={excerpt}
              reading={text?.version === excerpt.sourceVersion ? reading : undefined}
            />
            <Codings excerpt={excerpt} {...shared} />
          </li>
        ))}
      </ul>
    </section>
  );
}

/** Where in the text of its source a reader of it begins. */
const placeOf = ({ anchor }: Schemas['ExcerptView']): Record<string, string> =>
  anchor.range ? { from: String(anchor.range.start) } : {};

interface WordsProps {
  excerpt: Schemas['ExcerptView'];
  reading: Reading | undefined;
}

function Words({ excerpt, reading }: WordsProps) {
  const { range } = excerpt.anchor;
  const quote = wordsOf(excerpt);
  const around = range && reading && inContext(range, reading);
  return (
    <blockquote dir="auto">
      <Turn turn={around?.turnBefore} />
      <p>
        {around && <span className="nearby">{around.before}</span>}
        {quote ? <mark>{quote}</mark> : <span className="soft">{t('codes.noWords')}</span>}
        {around && <span className="nearby">{around.after}</span>}
      </p>
      <Turn turn={around?.turnAfter} />
    </blockquote>
  );
}

const Turn = ({ turn }: { turn: Beside | undefined }) =>
  turn && (
    <p className="turn-beside">
      {turn.speaker && <b>{turn.speaker}: </b>}
      {turn.words}
    </p>
  );

function Codings({ excerpt, code, names }: Shared & { excerpt: Schemas['ExcerptView'] }) {
  const { about, canAnalyse } = useStudyContext();
  const href = useHref();
  const begins = beginningOf(wordsOf(excerpt));
  const coders = new Set(excerpt.codings.filter((c) => c.codeId === code).map((c) => c.coder));
  const others = new Set(excerpt.codings.map((c) => c.codeId).filter((id) => id !== code && names.has(id)));
  return (
    <div className="small soft">
      {t('codes.codedBy', { who: [...coders].map((who) => nameOf(about, who)).join(', ') })}
      {excerpt.isOrphaned && ` · ${t('codes.orphaned')}`}
      {others.size > 0 && ` · ${t('codes.also')} `}
      {[...others].map((id, i) => (
        <span key={id} dir="auto">
          {i > 0 && ', '}
          <Link href={href(`/codes/${id}`)}>{names.get(id)}</Link>
        </span>
      ))}
      {' · '}
      <Link href={href(`/sources/${excerpt.sourceId}`, placeOf(excerpt))}>
        {t('codes.inText')}
        <span className="spoken" dir="auto">
          : {begins}
        </span>
      </Link>
      {canAnalyse && (
        <>
          <ToTheme excerpt={excerpt.id} begins={begins} />
          <QuoteIt passage={excerpt} begins={begins} />
          <ToTheory passage={excerpt} begins={begins} />
        </>
      )}
    </div>
  );
}
