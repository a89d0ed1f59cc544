import { useState, type FormEvent } from 'react';
import { newId, type Schemas } from '../api/client';
import { t, term } from '../i18n';
import { saidOf, type Said } from '../i18n/said';
import { useAct } from '../shell/act';
import { Dialog } from '../shell/Dialog';
import { FormEnd } from '../shell/FormEnd';
import { opened } from '../shell/wording';
import { isInUse, type Theme } from './themes';

const LEVELS = ['theme', 'subTheme', 'overarching'] as const;

interface ProposeThemeProps {
  themes: readonly Theme[];
  onClose: () => void;
}

/** Proposes a theme; what it rests on is gathered on its own page. */
export function ProposeTheme({ themes, onClose }: ProposeThemeProps) {
  const [problem, setProblem] = useState<Said | string>('');
  const act = useAct();
  const propose = async (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const form = new FormData(event.currentTarget);
    const said = (name: string) => String(form.get(name)).trim();
    const sent = await act(
      'themes/propose-theme',
      {
        themeId: newId(),
        name: said('name'),
        level: said('level') as Schemas['ThemeLevel'],
        parentId: said('parent') || null,
        concept: said('concept') || null,
        reason: said('reason') || null,
      },
      t('themes.proposed', { theme: said('name') }),
    );
    if (sent.ok) {
      onClose();
    } else {
      setProblem(saidOf(sent.problem));
    }
  };
  return (
    <Dialog title={t('themes.propose')} onClose={onClose}>
      <form className="form" onSubmit={(event) => void propose(event)}>
        <label>
          {t('themes.name')}
          <input name="name" autoComplete="off" aria-describedby="propose-problem" />
        </label>
        <label>
          {t('themes.level')}
          <select name="level">
            {LEVELS.map((level) => (
              <option key={level} value={level}>
                {term('terms', level)}
              </option>
            ))}
          </select>
        </label>
        <label>
          {t('themes.parent')}
          <select name="parent">
            <option value="">{t('themes.noParent')}</option>
            {themes.filter(isInUse).map((theme) => (
              <option key={theme.id} value={theme.id}>
                {opened(theme.name)}
              </option>
            ))}
          </select>
        </label>
        <label>
          {t('themes.conceptLater')}
          <span className="hint">{t('themes.conceptHelp')}</span>
          <textarea name="concept" rows={2} />
        </label>
        <label>
          {t('shell.reasonOptional')}
          <textarea name="reason" rows={2} />
        </label>
        <FormEnd
          id="propose-problem"
          problem={problem}
          act={t('themes.propose')}
          onClose={onClose}
        />
      </form>
    </Dialog>
  );
}
