import { useEffect, type RefObject } from 'react';

let acted: string | undefined;

/** Notes which theme somebody acted on: its card may go to another column. */
export const noteActed = (theme: string) => {
  acted = theme;
};

/** Takes the focus to a card that was moved under the hands of who acted on it. */
export function useMovedFocus(theme: string, name: RefObject<HTMLElement | null>) {
  useEffect(() => {
    if (acted === theme && document.activeElement === document.body) {
      name.current?.focus();
    }
    acted = acted === theme ? undefined : acted;
  }, [theme, name]);
}
