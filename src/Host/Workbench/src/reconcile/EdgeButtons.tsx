import { wordsAt, type Reading } from '../coding/reading';
import type { Place } from '../coding/segments';
import { t } from '../i18n';
import type { Edges } from './useEdges';

interface EdgeButtonsProps {
  reading: Reading;
  place: Place;
  edges: Edges;
}

const EDGES = ['start', 'end'] as const;

/** The new edges in words, and buttons that move them; selecting words in the text does it, too. */
export function EdgeButtons({ reading, place, edges }: EdgeButtonsProps) {
  return (
    <div className="new-edges">
      <blockquote>
        <p dir="auto">{wordsAt(reading, place)}</p>
      </blockquote>
      {EDGES.map((edge) => (
        <div key={edge} role="group" aria-label={t(`reconcile.${edge}`)}>
          <span className="small">{t(`reconcile.${edge}`)}</span>
          <button
            type="button"
            aria-label={t('reconcile.wordBack', { edge: t(`reconcile.${edge}`) })}
            onClick={() => edges.move(reading, edge, -1, 'word')}
          >
            ←
          </button>
          <button
            type="button"
            aria-label={t('reconcile.wordOn', { edge: t(`reconcile.${edge}`) })}
            onClick={() => edges.move(reading, edge, 1, 'word')}
          >
            →
          </button>
        </div>
      ))}
      <p className="hint">{t('reconcile.edgesHelp')}</p>
    </div>
  );
}
