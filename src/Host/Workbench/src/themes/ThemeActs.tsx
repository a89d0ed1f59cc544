import { useState } from 'react';
import { t } from '../i18n';
import type { ThemeAct } from './acts';
import { ThemeActDialog } from './ThemeActDialog';
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
  return (
    <>
      {acts.map((each) => (
        <button key={each.name} type="button" onClick={() => setChosen(each)}>
          {t(each.name)}
          {about && <span className="spoken">: {about}</span>}
        </button>
      ))}
      {chosen && (
        <ThemeActDialog
          theme={theme}
          act={chosen}
          about={about}
          onClose={() => setChosen(undefined)}
        />
      )}
    </>
  );
}
