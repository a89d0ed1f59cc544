import { useState, type FormEvent, type ReactNode } from 'react';
import type { Sent } from '../api/outbox';
import { saidOf, type Said } from '../i18n/said';
import { Dialog } from './Dialog';
import { FormEnd } from './FormEnd';

export interface Field {
  name: string;
  label: string;
  hint?: string;
  value?: string;
  rows?: number;
  /** What there is to choose from, as [value, label]; without them it is words. */
  options?: readonly (readonly [string, string])[];
  /** Several of the options may be chosen; what is chosen is given and comes back with a space between. */
  many?: boolean;
  /** Its own way to be asked for; what it holds must have the name and the describing id. */
  own?: (name: string, describedBy: string) => ReactNode;
}

const PROBLEM = 'act-problem';

interface ActDialogProps {
  title: string;
  /** What sending it means, where the act itself needs no words. */
  lead?: string;
  /** Sentences of the record that it is about. */
  told?: readonly string[];
  act: string;
  fields: readonly Field[];
  onSend: (said: Record<string, string>) => Promise<Sent>;
  onClose: () => void;
}

/** Asks for the words of an act and sends it; a refusal is shown where the words are. */
export function ActDialog({ title, lead, told, act, fields, onSend, onClose }: ActDialogProps) {
  const [problem, setProblem] = useState<Said | string>('');
  const [isSending, setSending] = useState(false);
  const send = async (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    if (isSending) {
      return;
    }
    const form = new FormData(event.currentTarget);
    setSending(true);
    const sent = await onSend(
      Object.fromEntries(fields.map(({ name }) => [name, form.getAll(name).join(' ').trim()])),
    );
    setSending(false);
    if (sent.ok) {
      onClose();
    } else {
      setProblem(saidOf(sent.problem));
    }
  };
  return (
    <Dialog title={title} onClose={onClose}>
      <form className="form" onSubmit={(event) => void send(event)}>
        {lead && <p>{lead}</p>}
        {told && (
          <ul className="told" tabIndex={0} aria-label={title}>
            {told.map((sentence, i) => (
              <li key={`${i} ${sentence}`} dir="auto">
                {sentence}
              </li>
            ))}
          </ul>
        )}
        {fields.map((field) => (
          <AskedFor key={field.name} field={field} />
        ))}
        <FormEnd
          id={PROBLEM}
          problem={problem}
          act={act}
          isSending={isSending}
          onClose={onClose}
        />
      </form>
    </Dialog>
  );
}

function AskedFor({ field }: { field: Field }) {
  const { name, label, hint, value, rows, options, many, own } = field;
  const shared = { name, defaultValue: value, 'aria-describedby': PROBLEM };
  if (own) {
    return own(name, PROBLEM);
  }
  if (many) {
    return (
      <fieldset>
        <legend>{label}</legend>
        {options?.map(([option, text]) => (
          <label key={option} className="choice">
            <input
              type="checkbox"
              name={name}
              value={option}
              defaultChecked={value?.split(' ').includes(option)}
            />
            <span dir="auto">{text}</span>
          </label>
        ))}
      </fieldset>
    );
  }
  return (
    <label>
      {label}
      {hint && <span className="hint">{hint}</span>}
      {options ? (
        <select {...shared}>
          {options.map(([option, text]) => (
            <option key={option} value={option}>
              {text}
            </option>
          ))}
        </select>
      ) : rows ? (
        <textarea rows={rows} {...shared} />
      ) : (
        <input autoComplete="off" {...shared} />
      )}
    </label>
  );
}
