import { t } from '../i18n';
import { useAct } from '../shell/act';
import { ActDialog } from '../shell/ActDialog';
import { opened } from '../shell/wording';
import type { ThemeAct } from './acts';
import { noteActed } from './moved';
import type { Theme } from './themes';

interface ThemeActDialogProps {
  theme: Theme;
  act: ThemeAct;
  /** What it is about, where that is only a part of the theme. */
  about?: string | undefined;
  onClose: () => void;
}

/** Asks for the words of a decision on a theme. */
export function ThemeActDialog({ theme, act, about, onClose }: ThemeActDialogProps) {
  const send = useAct();
  return (
    <ActDialog
      title={`${t(act.name)}: ${about ?? opened(theme.name)}`}
      act={t(act.name)}
      {...(act.lead && { lead: t(act.lead) })}
      fields={act.fields(theme)}
      onSend={(said) => {
        noteActed(theme.id);
        return act.send(send, theme, said);
      }}
      onClose={onClose}
    />
  );
}
