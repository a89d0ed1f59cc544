import { memo } from 'react';
import { day } from '../i18n';
import { placeOf, type Bucket, type DayMark } from './buckets';

export const styleAt = (place: number, last: number) => ({
  insetInlineStart: `${placeOf(place, last)}%`,
});

interface BarsProps {
  buckets: readonly Bucket[];
  /** Where a click on a bar leads; the table beside the bars leads there, too. */
  onChoose?: (bucket: Bucket) => void;
}

// What does not move with the slider is not drawn again at each step.
export const Bars = memo(({ buckets, onChoose }: BarsProps) => {
  const tallest = Math.max(1, ...buckets.map((bucket) => bucket.story + bucket.codes));
  return (
    <svg viewBox={`0 0 ${buckets.length} 100`} preserveAspectRatio="none">
      {buckets.map((bucket, i) => {
        const story = (bucket.story / tallest) * 100;
        const codes = (bucket.codes / tallest) * 100;
        return (
          <g key={bucket.from} {...(onChoose && { onClick: () => onChoose(bucket) })}>
            {onChoose && (
              <rect className="behind" x={i} width="1" height="100">
                {bucket.first && <title>{day(bucket.first)}</title>}
              </rect>
            )}
            <rect className="of-story" x={i + 0.08} width="0.84" y={100 - story} height={story} />
            <rect
              className="code-bar"
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

export const Days = memo(({ days, last }: { days: readonly DayMark[]; last: number }) => (
  <div className="days" aria-hidden="true">
    {days.map((mark) => (
      <span key={mark.moment} style={styleAt(mark.moment, last)}>
        {day(mark.day)}
      </span>
    ))}
  </div>
));
