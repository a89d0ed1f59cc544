import { useEffect, type RefObject } from 'react';

/** How long a card may take to come to rest: its history is read after its standing. */
const SETTLES = 4000;

let acted = { theme: '', at: 0 };

/** Notes which theme somebody acted on: its card may go to another column. */
export const noteActed = (theme: string) => {
  acted = { theme, at: performance.now() };
};

/** Takes the focus to a card that was moved under the hands of who acted on it. */
export function useMovedFocus(theme: string, name: RefObject<HTMLElement | null>) {
  useEffect(() => {
    const isRecent = acted.theme === theme && performance.now() - acted.at < SETTLES;
    if (isRecent && document.activeElement === document.body) {
      name.current?.focus();
    }
  }, [theme, name]);
}
