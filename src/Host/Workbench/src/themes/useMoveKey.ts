import { useEffect } from 'react';
import { t } from '../i18n';
import { actFor } from '../keys/inUse';
import { isWritten } from '../shell/frameKeys';
import { say } from '../shell/status';

/** The key that opens the decisions on the theme in hand, and goes to the first of them. */
export function useMoveKey(canMove: boolean) {
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (
        !canMove ||
        actFor('themes', event) !== 'move' ||
        isWritten(event) ||
        document.querySelector('dialog[open]') !== null
      ) {
        return;
      }
      event.preventDefault();
      const card = document.activeElement?.closest('.card.theme');
      const acts = card?.querySelector<HTMLDetailsElement>(':scope > details.acts');
      if (acts) {
        acts.open = true;
        acts.querySelector('button')?.focus();
      } else {
        say(t(card ? 'themes.nothingToDecide' : 'themes.noneInHand'));
      }
    };
    addEventListener('keydown', onKey);
    return () => removeEventListener('keydown', onKey);
  }, [canMove]);
}
