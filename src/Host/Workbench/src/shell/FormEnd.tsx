import { t } from '../i18n';
import type { Said } from '../i18n/said';
import { InWords } from './InWords';

interface FormEndProps {
  /** What fields name as what describes them. */
  id: string;
  problem: Said | string;
  /** What sending the form does. */
  act: string;
  isSending?: boolean;
  onClose: () => void;
}

/** How the form of a dialog ends: what was refused, letting be, and doing it. */
export const FormEnd = ({ id, problem, act, isSending, onClose }: FormEndProps) => (
  <>
    <p className="problem" role="alert" id={id}>
      <InWords said={problem} />
    </p>
    <div className="actions">
      <button type="button" onClick={onClose}>
        {t('shell.cancel')}
      </button>
      <button type="submit" className="primary" aria-disabled={isSending}>
        {act}
      </button>
    </div>
  </>
);
