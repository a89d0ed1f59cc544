import { useState, type KeyboardEvent } from 'react';
import type { Schemas } from '../../api/client';
import { number, t } from '../../i18n';
import { saysAsking, saysSpeaker, type Wishes } from './wishes';

/** The id of the list of participants that are there already. */
export const PEOPLE = 'participants-there';

interface SpeakersProps {
  interview: Schemas['PlannedInterview'];
  wishes: Wishes;
  onWish: (wishes: Wishes) => void;
}

/** Who speaks in an interview and who they become; what was passed over can be made a speaker. */
export function Speakers({ interview: { speakers, notSpeakers }, ...shared }: SpeakersProps) {
  return (
    <table className="table speakers">
      <thead>
        <tr>
          <th scope="col">{t('importing.label')}</th>
          <th scope="col" className="number">
            {t('sources.turns')}
          </th>
          <th scope="col">{t('importing.asks')}</th>
          <th scope="col">{t('importing.participant')}</th>
        </tr>
      </thead>
      <tbody>
        {speakers.map(({ label, turns, participant }) => (
          <Row
            key={label ?? ''}
            label={label ?? undefined}
            turns={turns}
            becomes={participant ?? undefined}
            isAsking={!participant}
            {...shared}
          />
        ))}
        {notSpeakers.map(({ label, times }) => (
          <Row
            key={label}
            label={label}
            turns={times}
            becomes={undefined}
            isAsking={false}
            isNone
            {...shared}
          />
        ))}
      </tbody>
    </table>
  );
}

interface RowProps extends Omit<SpeakersProps, 'interview'> {
  label: string | undefined;
  turns: number;
  becomes: Schemas['PlannedParticipant'] | undefined;
  isAsking: boolean;
  /** Whether it stands before a colon and was not taken for a speaker. */
  isNone?: boolean;
}

function Row({ label, turns, becomes, isAsking, isNone = false, wishes, onWish }: RowProps) {
  const isSaid = label !== undefined && wishes.asking.includes(label);
  return (
    <tr>
      <th scope="row">
        <span dir="auto">{label ?? t('importing.nobodyNamed')}</span>
        {isNone && <span className="tag">{t('importing.notTaken')}</span>}
      </th>
      <td className="number" data-label={t('sources.turns')}>
        {number(turns)}
      </td>
      <td data-label={t('importing.asks')}>
        {label !== undefined && (
          <input
            type="checkbox"
            aria-label={t('importing.isAsking', { label })}
            checked={isSaid || isAsking}
            // One who asks by the label alone becomes somebody else by naming a participant.
            disabled={isAsking && !isSaid}
            onChange={(event) => onWish(saysAsking(wishes, label, event.target.checked))}
          />
        )}
      </td>
      <td data-label={t('importing.participant')}>
        {label === undefined ? (
          becomes?.label
        ) : (
          <Becomes
            label={label}
            value={becomes?.label ?? ''}
            onSay={(participant) => onWish(saysSpeaker(wishes, label, participant))}
          />
        )}
        {becomes && !becomes.id && <span className="tag">{t('importing.new')}</span>}
      </td>
    </tr>
  );
}

interface BecomesProps {
  label: string;
  value: string;
  onSay: (participant: string) => void;
}

/** Taken up when somebody goes on, so that the preview is not read anew with each letter. */
function Becomes({ label, value, onSay }: BecomesProps) {
  const [typed, setTyped] = useState(value);
  const [known, setKnown] = useState(value);
  if (known !== value) {
    setKnown(value);
    setTyped(value);
  }
  const done = () => {
    if (typed.trim() !== value) {
      onSay(typed.trim());
    }
  };
  return (
    <input
      list={PEOPLE}
      autoComplete="off"
      aria-label={t('importing.whoIs', { label })}
      value={typed}
      onChange={(event) => setTyped(event.target.value)}
      onBlur={done}
      onKeyDown={(event: KeyboardEvent) => event.key === 'Enter' && done()}
    />
  );
}
