import { t } from '../i18n';
import { takesOne } from './acts';
import { ACTS, nameOf, type ActName, type Target } from './form';

interface CodeActsProps {
  targets: readonly Target[];
  onAct: (act: ActName) => void;
  onSplit: () => void;
}

const KEYS: Partial<Record<ActName, string>> = {
  rename: 'F2',
  move: 'M',
  merge: 'Ctrl G',
  retire: 'Del',
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
        {t(`codes.${act}`)} {KEYS[act] && <kbd>{KEYS[act]}</kbd>}
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
