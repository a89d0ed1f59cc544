import { useRef, useState, type KeyboardEvent } from 'react';
import { t } from '../i18n';
import { isHeldAlone, keysIn, refusalOf, type Changed } from './changing';
import { chordOf, shown } from './chord';
import { changed, keyOf, useChanged } from './inUse';
import { actsOf, PLACES, TABLES, type Act, type ActName, type Place } from './tables';

/** The keys of every place, to be changed one by one. */
export function KeyTables() {
  const now = useChanged();
  const [said, setSaid] = useState('');
  return (
    <section className="key-tables" aria-labelledby="keys">
      <h2 id="keys">{t('keyTables.title')}</h2>
      <p className="lead">{t('keyTables.lead', { key: keyOf('everywhere.keys') })}</p>
      {PLACES.map((place) => (
        <KeyTable key={place} place={place} now={now} onSaid={setSaid} />
      ))}
      <button
        type="button"
        onClick={() => {
          changed.set({});
          setSaid(t('keyTables.allAreUsual'));
        }}
      >
        {t('keyTables.allUsual')}
      </button>
      <p role="status">{said}</p>
    </section>
  );
}

interface TableProps {
  place: Place;
  now: Changed;
  onSaid: (said: string) => void;
}

function KeyTable({ place, now, onSaid }: TableProps) {
  const acts = actsOf(place);
  const own = acts.filter(({ name }) => now[name] !== undefined).length;
  return (
    <details>
      <summary>
        <h3>{t(`keyPlaces.${place}`)}</h3>
        {own > 0 && <span className="small soft">{t('keyTables.changed', { n: own })}</span>}
      </summary>
      <table className="table key-table">
        <thead>
          <tr>
            <th scope="col">{t('keyTables.act')}</th>
            <th scope="col">{t('keyTables.key')}</th>
            <th scope="col">
              <span className="spoken">{t('keyTables.change')}</span>
            </th>
          </tr>
        </thead>
        <tbody>
          {acts.map((each) => (
            <KeyRow key={each.name} {...each} now={now} onSaid={onSaid} />
          ))}
        </tbody>
      </table>
    </details>
  );
}

interface RowProps {
  name: ActName;
  act: Act;
  now: Changed;
  onSaid: (said: string) => void;
}

function KeyRow({ name, act, now, onSaid }: RowProps) {
  const [isAsked, setAsked] = useState(false);
  const button = useRef<HTMLButtonElement>(null);
  const [problem, setProblem] = useState('');
  const what = t(act.says);
  const put = (chords: readonly string[], next: Changed) => {
    const refusal = refusalOf(now, name, chords);
    setProblem(refusal ? inWords(refusal, chords) : '');
    if (!refusal) {
      changed.set(next);
      onSaid(t('keyTables.done', { act: what, key: chords.map(shown).join(', ') }));
      setAsked(false);
    }
  };
  const ask = (asks: boolean) => {
    setAsked(asks);
    setProblem('');
  };
  const asUsual = () => {
    // The button goes once all is as usual.
    button.current?.focus();
    put(act.keys, without(now, name));
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const chord = chordOf(event);
    if (!isAsked || chord === 'Tab' || chord === 'Shift+Tab') {
      return;
    }
    event.preventDefault();
    event.stopPropagation();
    if (chord === 'Escape') {
      ask(false);
    } else if (act.keys.includes(chord) && act.keys.length === 1) {
      asUsual();
    } else if (!isHeldAlone(chord)) {
      put([chord], { ...now, [name]: chord });
    }
  };
  return (
    <tr>
      <th scope="row">{what}</th>
      <td>
        {keysIn(now, { name, act }).map((chord) => (
          <kbd key={chord}>{shown(chord)}</kbd>
        ))}
      </td>
      <td>
        <div className="row-of-acts">
          <button
            ref={button}
            type="button"
            aria-pressed={isAsked}
            aria-label={isAsked ? undefined : t('keyTables.changeThis', { act: what })}
            onClick={() => ask(!isAsked)}
            onKeyDown={onKeyDown}
            onBlur={() => ask(false)}
          >
            {t(isAsked ? 'keyTables.press' : 'keyTables.change')}
          </button>
          {now[name] !== undefined && (
            <button
              type="button"
              className="quiet"
              aria-label={t('keyTables.usualThis', { act: what })}
              onClick={asUsual}
            >
              {t('keyTables.usual')}
            </button>
          )}
        </div>
        <p className="problem" role="alert">
          {problem}
        </p>
      </td>
    </tr>
  );
}

const without = (now: Changed, name: ActName): Changed =>
  Object.fromEntries(Object.entries(now).filter(([other]) => other !== name));

/** Why a key was refused, naming what has it. */
function inWords(refusal: NonNullable<ReturnType<typeof refusalOf>>, chords: readonly string[]) {
  if (typeof refusal === 'string') {
    return t(`keyTables.${refusal}`, { key: chords.map(shown).join(', ') });
  }
  const place = refusal.has.slice(0, refusal.has.indexOf('.')) as Place;
  const act = (TABLES[place] as Record<string, Act>)[refusal.has.slice(place.length + 1)]!;
  return t('keyTables.taken', {
    key: shown(refusal.chord),
    act: t(act.says),
    place: t(`keyPlaces.${place}`),
  });
}
