export interface Pressed {
  key: string;
  ctrlKey: boolean;
  metaKey: boolean;
  altKey: boolean;
  shiftKey: boolean;
  getModifierState?: (name: 'AltGraph') => boolean;
}

const HELD = /^(?:(?:Ctrl|Alt|Shift)\+)+/;

const SHOWN: Record<string, string> = { Delete: 'Del', Escape: 'Esc', Shift: '⇧', '-': '−' };

const isSign = (key: string) => key.length === 1 && key.toLowerCase() === key.toUpperCase();

/** A key with what is held, such as Ctrl+Shift+d. Shift is part of a sign; ⌘ counts as Ctrl. */
export function chordOf(event: Pressed): string {
  const { key } = event;
  const isTyped = key.length === 1;
  // Signs such as ] are typed with AltGr on many keyboards, which tells as Ctrl and Alt held.
  const isByAltGr = isTyped && event.getModifierState?.('AltGraph') === true;
  return (
    ((event.ctrlKey || event.metaKey) && !isByAltGr ? 'Ctrl+' : '') +
    (event.altKey && !isByAltGr ? 'Alt+' : '') +
    (event.shiftKey && !isSign(key) ? 'Shift+' : '') +
    (isTyped ? key.toLowerCase() : key)
  );
}

const heldIn = (chord: string) => HELD.exec(chord)?.[0] ?? '';

export const keyIn = (chord: string) => chord.slice(heldIn(chord).length);

/** Whether it is a letter, digit or sign alone, which is text wherever somebody writes. */
export const isSingle = (chord: string) =>
  keyIn(chord).length === 1 && /^(?:Shift\+)?$/.test(heldIn(chord));

/** A chord as it stands on the keys: Ctrl ⇧ D. */
export function shown(chord: string): string {
  const key = keyIn(chord);
  return [...heldIn(chord).split('+').filter(Boolean), key.length === 1 ? key.toUpperCase() : key]
    .map((part) => SHOWN[part] ?? part)
    .join(' ');
}

/** A chord as aria-keyshortcuts has it: Control+Shift+D. */
export const inAria = (chord: string) => {
  const key = keyIn(chord);
  return heldIn(chord).replace('Ctrl', 'Control') + (key.length === 1 ? key.toUpperCase() : key);
};
