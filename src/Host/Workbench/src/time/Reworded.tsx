import type { Schemas } from '../api/client';
import { t } from '../i18n';

/** Words as they were and are: signs and lines tell the change, and hidden words tell it aloud. */
export const Reworded = ({ words }: { words: readonly Schemas['DiffPiece'][] }) => (
  <>
    {words.map(({ change, text }, i) => {
      if (change === 'kept') {
        return <span key={i}>{text}</span>;
      }
      const Mark = change === 'putIn' ? 'ins' : 'del';
      return (
        <Mark key={i}>
          <span className="spoken"> {t(`compare.${change}`)} </span>
          <span aria-hidden="true">{change === 'putIn' ? '+' : '−'}</span>
          {text}
        </Mark>
      );
    })}
  </>
);
