import { useState } from 'react';
import { useThemes } from '../api/themes';
import { t } from '../i18n';
import { useAct } from '../shell/act';
import { ActDialog } from '../shell/ActDialog';
import { useStudyContext } from '../shell/study';
import { opened } from '../shell/wording';
import { reason, why } from './acts';
import { isInUse } from './themes';

interface ToThemeProps {
  excerpt: string;
  /** How the excerpt begins, for who hears the button alone. */
  begins: string;
}

/** Gathers one excerpt into a theme, or notes that it speaks against it. */
export function ToTheme({ excerpt, begins }: ToThemeProps) {
  const { scope } = useStudyContext();
  const [isOpen, setOpen] = useState(false);
  const themes = (useThemes(scope).data?.themes ?? []).filter(isInUse);
  const act = useAct();
  if (themes.length === 0) {
    return null;
  }
  return (
    <>
      <button type="button" className="quiet" onClick={() => setOpen(true)}>
        {t('themes.toTheme')}
        <span className="spoken" dir="auto">
          : {begins}
        </span>
      </button>
      {isOpen && (
        <ActDialog
          title={t('themes.toThemeTitle')}
          act={t('shell.save')}
          fields={[
            {
              name: 'theme',
              label: t('themes.whichTheme'),
              options: themes.map(({ id, name }) => [id, opened(name)] as const),
            },
            {
              name: 'as',
              label: t('themes.itStands'),
              options: [
                ['attach', t('themes.asPart')],
                ['contrary', t('themes.asContrary')],
              ],
            },
            reason(),
          ]}
          onSend={(said) => {
            const body = { themeId: said['theme'] ?? '', excerptId: excerpt, ...why(said) };
            const theme = opened(themes.find(({ id }) => id === said['theme'])?.name);
            return said['as'] === 'contrary'
              ? act('themes/note-contrary-case', body, t('themes.contraryNoted', { theme }))
              : act('themes/attach-excerpt-to-theme', body, t('themes.attached', { theme }));
          }}
          onClose={() => setOpen(false)}
        />
      )}
    </>
  );
}
