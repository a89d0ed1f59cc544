import type { Schemas } from '../api/client';
import { number, t } from '../i18n';
import { opened } from '../shell/wording';

interface FlagsProps {
  flags: readonly Schemas['Milestone'][];
  moment: number;
  goTo: (moment: number) => void;
}

/** The moments that have names, to go to. */
export const Flags = ({ flags, moment, goTo }: FlagsProps) =>
  flags.length === 0 ? (
    <p className="hint">{t('time.noMilestones')}</p>
  ) : (
    <ul className="flags" aria-label={t('time.milestones')}>
      {flags.map((flag) => (
        <li key={flag.id}>
          <button
            type="button"
            className="quiet"
            aria-current={flag.moment === moment ? 'true' : undefined}
            onClick={() => goTo(flag.moment)}
          >
            <span aria-hidden="true">⚑ </span>
            <span dir="auto">{opened(flag.name)}</span>{' '}
            <span className="soft">{number(flag.moment)}</span>
          </button>
        </li>
      ))}
    </ul>
  );
