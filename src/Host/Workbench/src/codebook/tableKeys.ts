import type { ActName } from './form';

interface Pressed {
  key: string;
  ctrlKey: boolean;
  metaKey: boolean;
  shiftKey: boolean;
  altKey: boolean;
}

export type RowKey = ActName | 'split' | 'open' | 'openAll' | 'select' | 'clear' | 'keys' | 'carry';

/** Whether a key is a letter that leads to a row by its name. */
export const isTyped = ({ key, ctrlKey, metaKey, altKey }: Pressed) =>
  !ctrlKey && !metaKey && !altKey && /^\p{L}$/u.test(key);

/** What a key in the table is for; letters act only where they are wanted as keys. */
export function rowKeyFor(event: Pressed, letters: boolean): RowKey | undefined {
  const { key } = event;
  if (event.altKey) {
    return undefined;
  }
  if (event.ctrlKey || event.metaKey) {
    switch (key.toLowerCase()) {
      case 'g':
        return 'merge';
      // On many keyboards it is typed with Shift.
      case '/':
        return 'split';
      case 'd':
        return event.shiftKey ? 'carry' : undefined;
      default:
        return undefined;
    }
  }
  switch (key) {
    case 'Enter':
      return 'open';
    case ' ':
      return 'select';
    case 'Escape':
      return 'clear';
    case 'F2':
      return 'rename';
    case 'Delete':
      return 'retire';
    case '*':
      return 'openAll';
    case '?':
      return 'keys';
    case '+':
      return letters ? 'create' : undefined;
    case 'm':
    case 'M':
      return letters ? 'move' : undefined;
    default:
      return undefined;
  }
}
