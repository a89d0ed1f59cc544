import { t } from '../i18n';
import { Kbd } from '../keys/Kbd';
import type { ActName as KeyedAct } from '../keys/tables';
import { takesOne } from './acts';
import { ACTS, nameOf, type ActName, type Target } from './form';

interface CodeActsProps {
  targets: readonly Target[];
  onAct: (act: ActName) => void;
  onSplit: () => void;
}

const ON_KEYS: Partial<Record<ActName, KeyedAct>> = {
  rename: 'codebook.rename',
  move: 'codebook.move',
  merge: 'codebook.merge',
  retire: 'codebook.retire',
};

/** The acts on the codes that were selected, or on the one in hand. */
export const CodeActs = ({ targets, onAct, onSplit }: CodeActsProps) => (
  <div className="row-of-acts" role="group" aria-label={t('codes.acts')}>
    {ACTS.map((act) => (
      <button
        key={act}
        type="button"
        disabled={targets.length === 0 || (takesOne(act) && targets.length > 1)}
        onClick={() => onAct(act)}
      >
        {t(`codes.${act}`)} {ON_KEYS[act] && <Kbd of={ON_KEYS[act]} />}
      </button>
    ))}
    <button type="button" disabled={targets.length !== 1} onClick={onSplit}>
      {t('codes.splitBegin')} <kbd>Ctrl /</kbd>
    </button>
  </div>
);

interface OnWhatProps {
  targets: readonly Target[];
  isSelection: boolean;
  onClear: () => void;
}

/** What an act would be on. */
export const OnWhat = ({ targets, isSelection, onClear }: OnWhatProps) => (
  <p className="on-what small">
    {isSelection ? (
      <>
        {t('codes.selected', { n: targets.length })}{' '}
        <button type="button" className="quiet" onClick={onClear}>
          {t('codes.clear')} <kbd>Esc</kbd>
        </button>
      </>
    ) : (
      targets[0] && t('codes.inHand', { code: nameOf(targets[0]) })
    )}
  </p>
);
