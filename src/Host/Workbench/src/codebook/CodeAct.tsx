import { useState } from 'react';
import { t } from '../i18n';
import { useAct } from '../shell/act';
import { ActDialog } from '../shell/ActDialog';
import { formOf } from './acts';
import { nameOf, type ActName, type Around, type Target } from './form';

interface CodeActProps {
  act: ActName;
  targets: readonly Target[];
  around: Around;
  onClose: () => void;
  /** Told once it is done, with the code to go to where that is another. */
  onDone?: (code: string | undefined) => void;
}

/** The dialog of an act on one or more codes. */
export function CodeAct({ act, targets, around, onClose, onDone }: CodeActProps) {
  // What is asked stays as it is while the dialog is open, whatever others do meanwhile.
  const [form] = useState(() => formOf(act, targets, around));
  const send = useAct();
  const [only] = targets.length === 1 && act !== 'create' ? targets : [];
  return (
    <ActDialog
      title={only ? `${t(`codes.${act}`)}: ${nameOf(only)}` : t(`codes.${act}`)}
      act={t(`codes.${act}`)}
      fields={form.fields}
      {...(form.lead !== undefined && { lead: form.lead })}
      onSend={async (said) => {
        const sent = await form.send(send, said);
        if (sent.ok) {
          onDone?.(form.after?.(said));
        }
        return sent;
      }}
      onClose={onClose}
    />
  );
}
