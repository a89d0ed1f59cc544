import { useState } from 'react';
import { t } from '../i18n';
import { Dialog } from '../shell/Dialog';
import type { Desk } from './Desk';
import { placesOf } from './quotes';
import { turnAt } from './reading';
import type { Place } from './segments';

interface QuoteDialogProps {
  desk: Desk;
  onClose: () => void;
  onChosen: () => void;
}

/** Selects words that were copied from the text: a way that needs no caret. */
export function QuoteDialog({ desk, onClose, onChosen }: QuoteDialogProps) {
  const [quote, setQuote] = useState('');
  const { text, turns } = desk.about.reading;
  const places = placesOf(text, quote);
  const choose = (place: Place) => {
    onChosen();
    desk.choose(place);
    desk.surface?.selecting.select(place);
    desk.surface?.reveal(place.start);
    desk.ask();
  };
  return (
    <Dialog title={t('coding.quote')} onClose={onClose}>
      <div className="form">
        <p className="hint">{t('coding.quoteHelp')}</p>
        <label>
          {t('coding.quoteFind')}
          <textarea rows={3} value={quote} onChange={(event) => setQuote(event.target.value)} />
        </label>
        <ul className="plain" aria-live="polite">
          {quote.trim() !== '' && places.length === 0 && <li>{t('coding.quoteNone')}</li>}
          {places.map((place) => {
            const turn = turnAt(turns, place.start);
            return (
              <li key={place.start}>
                <button type="button" className="quiet" onClick={() => choose(place)}>
                  {t('coding.quoteIn', { turn: turn + 1, speaker: turns[turn]?.speaker ?? '' })}
                </button>
              </li>
            );
          })}
        </ul>
      </div>
    </Dialog>
  );
}
