import { useState } from 'react';
import { t } from '../i18n';
import { useAct } from '../shell/act';
import { ActDialog } from '../shell/ActDialog';
import { opened } from '../shell/wording';
import type { ThemeAct } from './acts';
import { noteActed } from './moved';
import type { Theme } from './themes';

interface ThemeActsProps {
  theme: Theme;
  acts: readonly ThemeAct[];
  /** What is added to the name of each button for who hears it alone. */
  about?: string;
}

/** A button for each act; its dialog asks for the words it needs. */
export function ThemeActs({ theme, acts, about }: ThemeActsProps) {
  const [chosen, setChosen] = useState<ThemeAct>();
  const act = useAct();
  return (
    <>
      {acts.map((each) => (
        <button key={each.name} type="button" onClick={() => setChosen(each)}>
          {t(each.name)}
          {about && <span className="spoken">: {about}</span>}
        </button>
      ))}
      {chosen && (
        <ActDialog
          title={`${t(chosen.name)}: ${about ?? opened(theme.name)}`}
          act={t(chosen.name)}
          {...(chosen.lead && { lead: t(chosen.lead) })}
          fields={chosen.fields(theme)}
          onSend={(said) => {
            noteActed(theme.id);
            return chosen.send(act, theme, said);
          }}
          onClose={() => setChosen(undefined)}
        />
      )}
    </>
  );
}
