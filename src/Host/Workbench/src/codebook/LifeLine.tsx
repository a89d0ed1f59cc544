import { useState, type KeyboardEvent } from 'react';
import { day, number, t, term } from '../i18n';
import { useStudyContext } from '../shell/study';
import type { Row } from '../coding/search';
import { decisionId } from './CodeHistory';
import { sentenceOf } from './history';
import { inUse, kindOf, spread, type MarkKind } from './life';
import { Glyph } from './Glyph';
import { useStory } from './useStory';
import { useWidth } from './useWidth';

/** How much room a mark takes. */
const SIZE = 28;

interface LifeLineProps {
  code: string;
  codes: readonly Row[];
}

/** A code over the moments of the study; each mark leads to its decision in the table below. */
export function LifeLine({ code, codes }: LifeLineProps) {
  const story = useStory(code, codes).data;
  return story && story.entries.length > 1 ? <Line code={code} {...story} /> : null;
}

type Story = NonNullable<ReturnType<typeof useStory>['data']>;

function Line({ code, entries, names }: Story & { code: string }) {
  const { about } = useStudyContext();
  const [plot, width] = useWidth<HTMLDivElement>(600);
  const [hand, setHand] = useState(0);
  const [told, setTold] = useState<number>();
  const last = about.moment;
  const at = (moment: number) => (moment / last) * width;
  const spots = spread(entries.map(({ moment }) => at(moment)), width, SIZE);
  const height = (Math.max(...spots.map(({ lane }) => lane)) + 1) * SIZE;
  const ground = height - SIZE / 2;
  const marks = entries.map((entry, i) => ({
    entry,
    kind: kindOf(entry, code),
    said: `${day(entry.happenedAt)}: ${sentenceOf(entry, names, code)}`,
    x: spots[i]!.x,
    y: ground - spots[i]!.lane * SIZE,
  }));
  const percent = (x: number) => `${(x / width) * 100}%`;
  const inHand = Math.min(hand, marks.length - 1);
  const onKeyDown = (event: KeyboardEvent) => {
    const steps: Record<string, number> = {
      ArrowRight: Math.min(inHand + 1, marks.length - 1),
      ArrowLeft: Math.max(inHand - 1, 0),
      Home: 0,
      End: marks.length - 1,
    };
    const to = steps[event.key];
    if (to !== undefined) {
      event.preventDefault();
      plot.current?.querySelectorAll('a')[to]?.focus();
    }
  };
  return (
    <section className="life">
      <h2>{t('codePage.life')}</h2>
      <figure>
        <div
          ref={plot}
          role="group"
          aria-label={t('codePage.life')}
          className="life-plot"
          style={{ blockSize: height }}
        >
          <svg viewBox={`0 0 ${width} ${height}`} preserveAspectRatio="none" aria-hidden="true">
            <line className="never" x1="0" x2={width} y1={ground} y2={ground} />
            {inUse(entries, code, last).map(({ from, to }) => (
              <line key={from} className="used" x1={at(from)} x2={at(to)} y1={ground} y2={ground} />
            ))}
            {marks.map(({ entry, x, y }) => (
              <path key={entry.moment} className="stem" d={`M${at(entry.moment)},${ground}L${x},${y}`} />
            ))}
          </svg>
          {marks.map(({ entry, kind, said, x, y }, i) => (
            <a
              key={entry.moment}
              href={`#${decisionId(entry.moment)}`}
              tabIndex={i === inHand ? 0 : -1}
              aria-label={said}
              style={{ insetInlineStart: percent(x), insetBlockStart: y }}
              onClick={(event) => {
                event.preventDefault();
                document.getElementById(decisionId(entry.moment))?.focus();
              }}
              onFocus={() => {
                setHand(i);
                setTold(i);
              }}
              onBlur={() => setTold(undefined)}
              onPointerEnter={() => setTold(i)}
              onPointerLeave={() => setTold(undefined)}
              onKeyDown={onKeyDown}
            >
              <Glyph kind={kind} />
            </a>
          ))}
        </div>
        <p className="small soft life-ends" aria-hidden="true">
          <span>{t('codePage.first')}</span>
          <span>{t('codePage.last', { n: number(last), day: day(about.studyTime) })}</span>
        </p>
        <figcaption className="small">
          <Legend kinds={[...new Set(marks.map(({ kind }) => kind))]} />
          <p className="life-told" dir="auto" aria-hidden="true">
            {told === undefined ? (
              <span className="soft">{t('codePage.lifeHelp')}</span>
            ) : (
              marks[told]?.said
            )}
          </p>
        </figcaption>
      </figure>
    </section>
  );
}

const Legend = ({ kinds }: { kinds: readonly MarkKind[] }) => (
  <ul className="plain life-legend" aria-hidden="true">
    {kinds.map((kind) => (
      <li key={kind}>
        <Glyph kind={kind} /> {term('lifeMarks', kind)}
      </li>
    ))}
  </ul>
);
