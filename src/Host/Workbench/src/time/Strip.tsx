import { t } from '../i18n';
import { useStudyContext } from '../shell/study';
import { Bars, Days, styleAt } from './Bars';
import { placeOf, type Bucket, type DayMark } from './buckets';
import { Twin } from './Twin';
import { useDensity } from './useDensity';

interface StripProps {
  /** The moment that is marked, where one is. */
  mark?: number | undefined;
  onChoose?: (bucket: Bucket) => void;
}

/** Whether there is space for a day beside its mark. */
const fits =
  (last: number) =>
  ({ moment }: DayMark) =>
    placeOf(moment, last) < 85;

/** How the decisions lie over the moments up to the one that is shown. */
export function Strip({ mark, onChoose }: StripProps) {
  const { scope, about, last } = useStudyContext();
  const { buckets, days, isWhole } = useDensity(scope.study, last, about.moment);
  return (
    <figure className="density strip" aria-label={t('time.density')}>
      <div className="plot" aria-hidden="true">
        <Bars buckets={buckets} {...(onChoose && { onChoose })} />
        {mark !== undefined && <span className="now-mark" style={styleAt(mark, about.moment)} />}
      </div>
      <Days days={days.filter(fits(about.moment))} last={about.moment} />
      <figcaption>
        {!isWhole && t('time.reading')}
        <Twin buckets={buckets} last={about.moment} onChoose={onChoose} />
      </figcaption>
    </figure>
  );
}
