import { useEffect } from 'react';
import { Link } from 'wouter';
import { language, t, useLanguage, type Key, type Language } from '../i18n';
import { KeyTables } from '../keys/KeyTables';
import { Choice } from './Choice';
import { Mark } from './Mark';
import { Sample } from './Sample';
import { applySettings, settings, type Settings } from './settings';
import { useStore } from './store';
import { useTitle } from './title';

const LANGUAGES: readonly [Language, string][] = [
  ['en', 'English'],
  ['da', 'Dansk'],
];

interface Chosen<K extends keyof Settings> {
  name: K;
  legend: Key;
  options: readonly (readonly [Settings[K], Key])[];
}

const choice = <K extends keyof Settings>(
  name: K,
  legend: Key,
  options: Chosen<K>['options'],
): Chosen<K> => ({ name, legend, options });

const COLOURS = [
  choice('theme', 'settings.colours', [
    ['system', 'settings.system'],
    ['light', 'settings.light'],
    ['dark', 'settings.dark'],
  ]),
  choice('palette', 'settings.palette', [
    ['usual', 'settings.usual'],
    ['strong', 'settings.strong'],
    ['greys', 'settings.greys'],
  ]),
];

const TEXT = [
  choice('size', 'settings.size', [
    [-1, 'settings.smaller'],
    [0, 'settings.usual'],
    [2, 'settings.larger'],
    [4, 'settings.largest'],
  ]),
  choice('font', 'settings.font', [
    ['usual', 'settings.usual'],
    ['serif', 'settings.serif'],
    ['system', 'settings.systemFont'],
    ['spaced', 'settings.spaced'],
  ]),
  choice('measure', 'settings.measure', [
    ['narrow', 'settings.narrow'],
    ['usual', 'settings.usual'],
    ['wide', 'settings.wide'],
  ]),
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
export default function SettingsPage() {
  const chosen = useStore(settings);
  const spoken = useLanguage();
  useTitle(t('shell.settings'));
  useEffect(() => {
    // The page comes after the address, so that the browser found nothing there yet.
    if (location.hash) {
      document.getElementById(location.hash.slice(1))?.scrollIntoView();
    }
  }, []);
  return (
    <div className="frame without-rail">
      <header className="top">
        <Link href="/" className="mark">
          <Mark alt={t('shell.studies')} />
        </Link>
        <span className="study-name">PeerEvents</span>
      </header>
      <main id="content" className="page settings">
        <h1>{t('shell.settings')}</h1>
        <p className="lead">{t('settings.scope')}</p>
        <Choice
          name="language"
          legend={t('settings.language')}
          options={LANGUAGES}
          value={spoken}
          onChange={language.set}
        />
        <div className="setting-columns">
          {[...COLOURS, ...TEXT].map((each) => (
            <OfSettings key={each.name} {...(each as Chosen<keyof Settings>)} chosen={chosen} />
          ))}
        </div>
        <Sample />
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
        <KeyTables />
      </main>
    </div>
  );
}

interface OfSettingsProps extends Chosen<keyof Settings> {
  chosen: Settings;
}

const OfSettings = ({ name, legend, options, chosen }: OfSettingsProps) => (
  <Choice
    name={name}
    legend={t(legend)}
    options={options.map(([value, label]) => [value, t(label)] as const)}
    value={chosen[name]}
    onChange={(value) => change({ [name]: value })}
  />
);
