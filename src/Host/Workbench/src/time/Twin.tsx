import { memo, useState } from 'react';
import { day, number, t } from '../i18n';
import type { Bucket } from './buckets';

interface TwinProps {
  buckets: readonly Bucket[];
  last: number;
  /** Where an Enter on the entries of a bar leads. */
  onChoose?: ((bucket: Bucket) => void) | undefined;
}

/** What the bars mean, and the same as a table. */
export const Twin = memo(({ buckets, last, onChoose }: TwinProps) => {
  const [isOpen, setOpen] = useState(false);
  return (
    <details className="twin" onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>{t('time.asTable')}</summary>
      {isOpen && (
        <>
          <p>{t('time.densityMeans', { n: Math.round(last / Math.max(1, buckets.length)) })}</p>
          <p>
            <span className="key of-story" aria-hidden="true" /> {t('time.story')}{' '}
            <span className="key code-bar" aria-hidden="true" /> {t('time.codes')}
          </p>
          <BucketTable buckets={buckets} onChoose={onChoose} />
        </>
      )}
    </details>
  );
});

const rangeOf = ({ from, to }: Bucket) =>
  from === to ? number(from) : `${number(from)}–${number(to)}`;

const BucketTable = ({ buckets, onChoose }: Pick<TwinProps, 'buckets' | 'onChoose'>) => (
  <div className="scrolls" tabIndex={0} role="region" aria-label={t('time.density')}>
    <table className="table stays">
      <thead>
        <tr>
          <th scope="col">{t('time.entries')}</th>
          <th scope="col">{t('time.firstDay')}</th>
          <th scope="col" className="number">
            {t('time.story')}
          </th>
          <th scope="col" className="number">
            {t('time.codes')}
          </th>
        </tr>
      </thead>
      <tbody>
        {buckets.map((bucket) => (
          <tr key={bucket.from}>
            <th scope="row">
              {onChoose ? (
                <button type="button" className="quiet" onClick={() => onChoose(bucket)}>
                  <span className="spoken">{t('time.beginAt')} </span>
                  {rangeOf(bucket)}
                </button>
              ) : (
                rangeOf(bucket)
              )}
            </th>
            <td>{bucket.first && day(bucket.first)}</td>
            <td className="number">{number(bucket.story)}</td>
            <td className="number">{number(bucket.codes)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  </div>
);
