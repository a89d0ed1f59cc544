import { useMemo, useState } from 'react';
import { Link } from 'wouter';
import type { Schemas } from '../api/client';
import { useCodings } from '../api/codings';
import { useSources, useText, type Scope } from '../api/queries';
import { inContext } from '../codebook/context';
import { readingOf, type Reading } from '../coding/reading';
import { t } from '../i18n';
import { Loading } from '../shell/Messages';
import { hrefOf } from '../shell/study';
import { opened } from '../shell/wording';
import { textChanges, type TextChange } from './textChanges';

interface InTheTextProps {
  study: string;
  from: Schemas['Moment'];
  to: Schemas['Moment'];
}

/** What became of the codings of one source, each where it lies in the text. */
export function InTheText({ study, from, to }: InTheTextProps) {
  const then = { study, at: String(to.number) };
  const sources = useSources(then).data ?? [];
  const [source, setSource] = useState('');
  return (
    <section className="changes">
      <h2>{t('compare.inText')}</h2>
      <label className="asked">
        {t('compare.whichSource')}
        <select value={source} onChange={(event) => setSource(event.target.value)}>
          <option value="">{t('compare.chooseSource')}</option>
          {sources.map(({ id, title }) => (
            <option key={id} value={id}>
              {opened(title)}
            </option>
          ))}
        </select>
      </label>
      {source !== '' && (
        <OfSource
          key={source}
          source={source}
          then={then}
          before={{ study, at: String(from.number) }}
        />
      )}
    </section>
  );
}

interface OfSourceProps {
  source: string;
  then: Scope;
  before: Scope;
}

function OfSource({ source, then, before }: OfSourceProps) {
  const text = useText(then, source).data;
  const after = useCodings(then, source);
  // A source that was not there yet has no codings to compare with.
  const earlier = useCodings(before, source);
  const reading = useMemo(() => text && readingOf(text, () => ''), [text]);
  if (!reading || !after.data || earlier.isLoading) {
    return <Loading />;
  }
  const changes = textChanges(earlier.data?.view, after.data.view, opened);
  return changes.length === 0 ? (
    <p className="soft">{t('compare.noneInText')}</p>
  ) : (
    <ul className="plain">
      {changes.map((change) => (
        <li key={change.id} className="coded">
          <Changed change={change} reading={reading} />
          <p className="small">
            <Link href={hrefOf(then, `/sources/${source}`, { from: String(change.place.start) })}>
              {t('codes.inText')}
              <span className="spoken" dir="auto">
                : {change.code}
              </span>
            </Link>
          </p>
        </li>
      ))}
    </ul>
  );
}

function Changed({ change, reading }: { change: TextChange; reading: Reading }) {
  const { before, words, after } = inContext(change.place, reading);
  const Mark = change.change === 'added' ? 'ins' : change.change === 'withdrawn' ? 'del' : 'mark';
  return (
    <>
      <p>
        <strong dir="auto">{change.code}</strong>{' '}
        <span className="soft">
          {t(`compare.text_${change.change}`)}
          {change.codeBefore && <> · {t('compare.textBefore', { code: change.codeBefore })}</>}
        </span>
      </p>
      <blockquote dir="auto">
        <span className="nearby">{before}</span>
        <Mark>
          {Mark !== 'mark' && <span aria-hidden="true">{Mark === 'ins' ? '+' : '−'}</span>}
          {words}
        </Mark>
        <span className="nearby">{after}</span>
      </blockquote>
    </>
  );
}
