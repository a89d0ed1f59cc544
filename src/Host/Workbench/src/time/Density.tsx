import { memo, type ReactNode } from 'react';
import type { Schemas } from '../api/client';
import { day, t } from '../i18n';
import { placeOf, type Bucket, type DayMark } from './buckets';
import type { Handles } from './drawer';
import { Twin } from './Twin';

interface DensityProps {
  buckets: readonly Bucket[];
  days: readonly DayMark[];
  isWhole: boolean;
  last: number;
  moment: number;
  flags: readonly Schemas['Milestone'][];
  handles: Handles;
  /** The slider, which stands under the bars and shares their scale. */
  children: ReactNode;
}

/** How the decisions lie over the moments, above the slider; the same as a table below. */
export function Density({ buckets, days, isWhole, last, moment, flags, handles, children }: DensityProps) {
  const at = (place: number) => styleAt(place, last);
  return (
    <figure className="density">
      <div className="plot" aria-hidden="true">
        <Bars buckets={buckets} />
        {flags.map((flag) => (
          <span key={flag.id} className="flag" style={at(flag.moment)} />
        ))}
        {(['a', 'b'] as const).map((handle) => {
          const set = handles[handle];
          return (
            set !== undefined && (
              <span key={handle} className="handle" style={at(set)}>
                {handle.toUpperCase()}
              </span>
            )
          );
        })}
        <span className="here" style={at(moment)} />
      </div>
      {children}
      <Days days={days} last={last} />
      <figcaption>
        {!isWhole && t('time.reading')}
        <Twin buckets={buckets} each={Math.round(last / Math.max(1, buckets.length))} />
      </figcaption>
    </figure>
  );
}

const styleAt = (place: number, last: number) => ({
  insetInlineStart: `${placeOf(place, last)}%`,
});

// What does not move with the slider is not drawn again at each step.
const Bars = memo(({ buckets }: { buckets: readonly Bucket[] }) => {
  const tallest = Math.max(1, ...buckets.map((bucket) => bucket.story + bucket.codes));
  return (
    <svg viewBox={`0 0 ${buckets.length} 100`} preserveAspectRatio="none">
      {buckets.map((bucket, i) => {
        const story = (bucket.story / tallest) * 100;
        const codes = (bucket.codes / tallest) * 100;
        return (
          <g key={bucket.from}>
            <rect className="of-story" x={i + 0.08} width="0.84" y={100 - story} height={story} />
            <rect
              className="of-codes"
              x={i + 0.08}
              width="0.84"
              y={100 - story - codes}
              height={codes}
            />
          </g>
        );
      })}
    </svg>
  );
});

const Days = memo(({ days, last }: { days: readonly DayMark[]; last: number }) => (
  <div className="days" aria-hidden="true">
    {days.map((mark) => (
      <span key={mark.moment} style={styleAt(mark.moment, last)}>
        {day(mark.day)}
      </span>
    ))}
  </div>
));
