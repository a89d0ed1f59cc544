import { useMemo } from 'react';
import { useCodebook, useText } from '../api/queries';
import { useCodebookThen, useCodeThen } from '../api/rounds';
import { CodeName } from '../coding/CodeName';
import { looksOf } from '../coding/looks';
import { readingOf, wordsAt, type Reading } from '../coding/reading';
import { t } from '../i18n';
import { nameOf, useStudyContext } from '../shell/study';
import { opened } from '../shell/wording';
import { entryOf, seenAt, useCameAbout } from './asSeen';
import type { Difference, Placed } from './differences';
import type { Round } from './rounds';

interface ReadingsProps {
  round: Round;
  difference: Difference;
  pair: readonly [string, string];
  names: ReadonlyMap<string, string>;
}

/** What each coder has there: the words, the code as they saw it, and why. */
export function Readings({ round, difference, pair, names }: ReadingsProps) {
  const { scope, about, person } = useStudyContext();
  const text = useText(scope, difference.sourceId).data;
  const codes = useCodebook(scope).data?.codes;
  const looks = useMemo(() => looksOf(codes ?? []), [codes]);
  const reading = useMemo(() => text && readingOf(text, () => ''), [text]);
  const cameAbout = useCameAbout(scope.study, round, about.moment);
  const opening = useCodesAt(scope.study, cameAbout.opened);
  // As in the text: whoever stands left is first; who is not beside it comes last.
  const rank = (coder: string) => (pair.indexOf(coder) + 3) % 3;
  const readings = difference.readings.toSorted((a, b) => rank(a.coder) - rank(b.coder));
  const side = (coder: string) =>
    coder === pair[0] ? 'left' : coder === pair[1] ? 'right' : undefined;
  return (
    <div className="readings-of">
      {readings.map(({ coder, codings }) => (
        <article key={coder} data-who={side(coder)} aria-label={nameOf(about, coder)}>
          <h3 dir="auto">
            <span className="line" aria-hidden="true" />
            {nameOf(about, coder)}
            {coder === person && ` (${t('shell.you')})`}
          </h3>
          {codings.length === 0 && <p className="soft">{t('reconcile.nothingHere')}</p>}
          {codings.map((coding) => {
            const name = names.get(coding.codeId) ?? '';
            const entry = cameAbout.entries && entryOf(cameAbout.entries, coding, name);
            return (
              <div key={coding.codingId} className="reading-of">
                <p className="coded-as">
                  <CodeName look={looks.get(coding.codeId) ?? { hue: 9, pattern: 0, name }} />
                </p>
                <Words coding={coding} reading={reading} />
                <AsSeen
                  code={coding.codeId}
                  moment={
                    opening &&
                    cameAbout.entries &&
                    seenAt(round, cameAbout.opened, entry?.moment, opening.has(coding.codeId))
                  }
                />
                {cameAbout.entries && (
                  <p className={entry?.reason ? 'why' : 'small soft'} dir="auto">
                    {entry?.reason ?? t('reconcile.noReason')}
                  </p>
                )}
              </div>
            );
          })}
        </article>
      ))}
    </div>
  );
}

/** The codes there were when a round was opened. */
function useCodesAt(study: string, opened: number | undefined) {
  const read = useCodebookThen(study, opened);
  return useMemo(() => read.data && new Set(read.data.codes.map(({ id }) => id)), [read.data]);
}

function Words({ coding, reading }: { coding: Placed; reading: Reading | undefined }) {
  const { range } = coding.anchor;
  return range && reading ? (
    <blockquote>
      <p dir="auto">{wordsAt(reading, range)}</p>
    </blockquote>
  ) : (
    <p className="soft">{t('reconcile.wholeSource')}</p>
  );
}

/** The definition that a coder could read when they coded. */
function AsSeen({ code, moment }: { code: string; moment: number | undefined }) {
  const { scope } = useStudyContext();
  const seen = useCodeThen(scope.study, code, moment).data;
  return seen ? (
    <p className="small definition" dir="auto">
      {seen.definition
        ? t('reconcile.defined', { definition: opened(seen.definition) })
        : t('reconcile.undefined')}
    </p>
  ) : null;
}
