import { useState } from 'react';
import type { Row } from '../coding/search';
import { t } from '../i18n';
import { BULKS, type Bulk } from './bulk';
import { BulkDialog } from './BulkDialog';
import type { Item } from './items';

interface BulkBarProps {
  targets: readonly Item[];
  codes: readonly Row[];
  onClear: () => void;
  /** Told when a dialog is closed; what was chosen may no longer be among what is shown. */
  onDone: () => void;
}

/** What may be done with all excerpts that are chosen. */
export function BulkBar({ targets, codes, onClear, onDone }: BulkBarProps) {
  const [bulk, setBulk] = useState<Bulk>();
  // What is acted on stays as it is while the dialog is open, whatever others do meanwhile.
  const [acting, setActing] = useState<readonly Item[]>([]);
  const begin = (which: Bulk) => {
    setActing(targets);
    setBulk(which);
  };
  const close = () => {
    setBulk(undefined);
    onDone();
  };
  const isCoded = targets.some(({ codings }) => codings.length > 0);
  return (
    <>
      {targets.length > 0 && (
        <div className="chosen" role="group" aria-label={t('excerpts.onChosen')}>
          <p role="status">{t('excerpts.chosen', { n: targets.length })}</p>
          {BULKS.map((each) => (
            <button
              key={each}
              type="button"
              disabled={each !== 'put' && !isCoded}
              onClick={() => begin(each)}
            >
              {t(`excerpts.${each}`)}
            </button>
          ))}
          <button type="button" className="quiet" onClick={onClear}>
            {t('codes.clear')}
          </button>
        </div>
      )}
      {bulk && <BulkDialog bulk={bulk} targets={acting} codes={codes} onClose={close} />}
    </>
  );
}
