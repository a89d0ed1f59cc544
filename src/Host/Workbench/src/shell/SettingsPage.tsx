import { Link } from 'wouter';
import { language, t, useLanguage, type Key, type Language } from '../i18n';
import { applySettings, settings, type Settings } from './settings';
import { useStore } from './store';
import { useTitle } from './title';

const LANGUAGES: readonly [Language, string][] = [
  ['en', 'English'],
  ['da', 'Dansk'],
];
const THEMES: readonly [Settings['theme'], Key][] = [
  ['system', 'settings.system'],
  ['light', 'settings.light'],
  ['dark', 'settings.dark'],
];
const SIZES: readonly [number, Key][] = [
  [-1, 'settings.smaller'],
  [0, 'settings.usual'],
  [2, 'settings.larger'],
  [4, 'settings.largest'],
];
const SWITCHES = [
  ['letters', 'settings.letters'],
  ['hidesCounts', 'settings.hidesCounts'],
  ['isPresent', 'settings.present'],
] as const satisfies readonly (readonly [keyof Settings, Key])[];

const change = (part: Partial<Settings>) => {
  settings.set({ ...settings.value, ...part });
  applySettings();
};

/** What a person chooses for this browser; nothing of it is part of a study's record. */
export function SettingsPage() {
  const chosen = useStore(settings);
  const spoken = useLanguage();
  useTitle(t('shell.settings'));
  return (
    <div className="frame without-rail">
      <header className="top">
        <Link href="/" className="mark">
          <img src="/mark.svg" alt={t('shell.studies')} width="28" height="28" />
        </Link>
        <span className="study-name">PeerEvents</span>
      </header>
      <main id="content" className="page">
        <h1>{t('shell.settings')}</h1>
        <p className="lead">{t('settings.scope')}</p>
        <Choice
          name="language"
          legend={t('settings.language')}
          options={LANGUAGES}
          value={spoken}
          onChange={language.set}
        />
        <Choice
          name="theme"
          legend={t('settings.colours')}
          options={THEMES.map(([value, name]) => [value, t(name)])}
          value={chosen.theme}
          onChange={(theme) => change({ theme })}
        />
        <Choice
          name="size"
          legend={t('settings.size')}
          options={SIZES.map(([value, name]) => [value, t(name)])}
          value={chosen.size}
          onChange={(size) => change({ size })}
        />
        <fieldset className="choices">
          <legend>{t('settings.working')}</legend>
          {SWITCHES.map(([name, label]) => (
            <label key={name} className="choice">
              <input
                type="checkbox"
                checked={chosen[name]}
                onChange={(event) => change({ [name]: event.target.checked })}
              />
              {t(label)}
            </label>
          ))}
        </fieldset>
      </main>
    </div>
  );
}

interface ChoiceProps<T> {
  name: string;
  legend: string;
  options: readonly (readonly [T, string])[];
  value: T;
  onChange: (value: T) => void;
}

const Choice = <T,>({ name, legend, options, value, onChange }: ChoiceProps<T>) => (
  <fieldset className="choices">
    <legend>{legend}</legend>
    {options.map(([option, label]) => (
      <label key={label} className="choice">
        <input
          type="radio"
          name={name}
          checked={option === value}
          onChange={() => onChange(option)}
        />
        {label}
      </label>
    ))}
  </fieldset>
);
