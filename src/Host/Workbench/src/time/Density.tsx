import type { ReactNode } from 'react';
import type { Schemas } from '../api/client';
import { t } from '../i18n';
import { Bars, Days, styleAt } from './Bars';
import type { Bucket, DayMark } from './buckets';
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
        <span className="now-mark" style={at(moment)} />
      </div>
      {children}
      <Days days={days} last={last} />
      <figcaption>
        {!isWhole && t('time.reading')}
        <Twin buckets={buckets} last={last} />
      </figcaption>
    </figure>
  );
}
