import { useState, type FormEvent } from 'react';
import { t } from '../i18n';
import { Dialog } from '../shell/Dialog';
import type { Line } from './drawing';

interface LineDialogProps {
  line: Line;
  names: { from: string; to: string };
  isNew: boolean;
  onName: (line: Line) => void;
  onTakeOff: () => void;
  onClose: () => void;
}

/** Asks what a line says; one that is there can be turned round or taken off. */
export function LineDialog({ line, names, isNew, onName, onTakeOff, onClose }: LineDialogProps) {
  const [isTurned, setTurned] = useState(false);
  const [from, to] = isTurned ? [names.to, names.from] : [names.from, names.to];
  const send = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const label = String(new FormData(event.currentTarget).get('label')).trim();
    onName(isTurned ? { from: line.to, to: line.from, label } : { ...line, label });
  };
  return (
    <Dialog title={t(isNew ? 'map.newLine' : 'map.changeLine')} onClose={onClose}>
      <form className="form" onSubmit={send}>
        <p dir="auto">{t('map.fromTo', { from, to })}</p>
        <label>
          {t('map.lineName')}
          <span className="hint">{t('map.lineNameHelp')}</span>
          <input name="label" autoComplete="off" maxLength={200} defaultValue={line.label} />
        </label>
        <div className="actions">
          {!isNew && (
            <button type="button" onClick={onTakeOff}>
              {t('map.takeLineOff')}
            </button>
          )}
          <button type="button" onClick={() => setTurned(!isTurned)}>
            {t('map.turn')}
          </button>
          <button type="button" onClick={onClose}>
            {t('shell.cancel')}
          </button>
          <button type="submit" className="primary">
            {t(isNew ? 'map.drawLine' : 'shell.save')}
          </button>
        </div>
      </form>
    </Dialog>
  );
}
