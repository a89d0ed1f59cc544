import type { KeyboardEvent } from 'react';

export const asksToSend = (event: Pick<globalThis.KeyboardEvent, 'key' | 'ctrlKey' | 'metaKey'>) =>
  event.key === 'Enter' && (event.ctrlKey || event.metaKey);

/** Ctrl or ⌘ with Enter sends; a dialog sees to that itself. */
export function sendByKey(event: KeyboardEvent<HTMLTextAreaElement | HTMLButtonElement>) {
  if (asksToSend(event) && !event.defaultPrevented) {
    event.preventDefault();
    event.currentTarget.form?.requestSubmit();
  }
}
