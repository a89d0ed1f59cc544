import { useThemes } from '../api/themes';
import { t } from '../i18n';
import { useAct } from '../shell/act';
import { ActDialog } from '../shell/ActDialog';
import { Dialog } from '../shell/Dialog';
import { useStudyContext } from '../shell/study';
import { opened } from '../shell/wording';
import { reason, why } from '../themes/acts';
import { isInUse } from '../themes/themes';
import type { Desk } from './Desk';

interface ContraryDialogProps {
  desk: Desk;
  onClose: () => void;
}

/** Notes that the passage in hand speaks against a theme. */
export function ContraryDialog({ desk, onClose }: ContraryDialogProps) {
  const { scope } = useStudyContext();
  const themes = useThemes(scope).data?.themes.filter(isInUse);
  const act = useAct();
  const excerptId = desk.session.find(desk.current.value)?.excerpt;
  if (!themes || !excerptId) {
    return null;
  }
  if (themes.length === 0) {
    return (
      <Dialog title={t('coding.contrary')} onClose={onClose}>
        <p>{t('coding.noTheme')}</p>
      </Dialog>
    );
  }
  return (
    <ActDialog
      title={t('coding.contrary')}
      act={t('shell.save')}
      fields={[
        {
          name: 'theme',
          label: t('coding.contraryTo'),
          options: themes.map(({ id, name }) => [id, opened(name)] as const),
        },
        reason(),
      ]}
      onSend={(said) =>
        act(
          'themes/note-contrary-case',
          { themeId: said['theme'] ?? '', excerptId, ...why(said) },
          t('themes.contraryNoted', {
            theme: opened(themes.find(({ id }) => id === said['theme'])?.name),
          }),
        )
      }
      onClose={onClose}
    />
  );
}
