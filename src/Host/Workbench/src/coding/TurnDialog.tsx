import { t } from '../i18n';
import { ActDialog } from '../shell/ActDialog';
import type { Desk } from './Desk';

interface TurnDialogProps {
  desk: Desk;
  onClose: () => void;
}

/** Goes to a turn by its number. */
export function TurnDialog({ desk, onClose }: TurnDialogProps) {
  const { turns } = desk.about.reading;
  const go = ({ turn = '' }: Record<string, string>) => {
    const there = turns[Number(turn) - 1];
    if (!there) {
      const title = t('coding.turnNone', { n: turns.length });
      return { ok: false, problem: { status: 0, rule: '', title } } as const;
    }
    desk.surface?.selecting.collapse(there.start);
    desk.surface?.reveal(there.start);
    return { ok: true } as const;
  };
  return (
    <ActDialog
      title={t('coding.goToTurn')}
      act={t('coding.go')}
      fields={[{ name: 'turn', label: t('coding.turnNumber', { n: turns.length }) }]}
      onSend={(said) => Promise.resolve(go(said))}
      onClose={onClose}
    />
  );
}
