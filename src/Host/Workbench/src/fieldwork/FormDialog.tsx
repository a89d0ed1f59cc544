import { useState } from 'react';
import { useAct } from '../shell/act';
import { ActDialog } from '../shell/ActDialog';
import type { Form } from './participantActs';

interface FormDialogProps {
  of: () => Form;
  onClose: () => void;
}

/** What is asked stays as it was when the dialog opened, whatever others do meanwhile. */
export function FormDialog({ of, onClose }: FormDialogProps) {
  const [form] = useState(of);
  const act = useAct();
  return (
    <ActDialog
      title={form.title}
      act={form.act}
      fields={form.fields}
      {...(form.lead !== undefined && { lead: form.lead })}
      onSend={(said) => form.send(act, said)}
      onClose={onClose}
    />
  );
}

interface AskingProps {
  name: string;
  /** Of what, for who hears the button alone. */
  about?: string;
  isPrimary?: boolean;
  of: () => Form;
}

/** A button that asks for the words of an act. */
export function Asking({ name, about, isPrimary = false, of }: AskingProps) {
  const [isOpen, setOpen] = useState(false);
  return (
    <>
      <button
        type="button"
        className={isPrimary ? 'primary' : undefined}
        onClick={() => setOpen(true)}
      >
        {name}
        {about && (
          <span className="spoken" dir="auto">
            : {about}
          </span>
        )}
      </button>
      {isOpen && <FormDialog of={of} onClose={() => setOpen(false)} />}
    </>
  );
}
