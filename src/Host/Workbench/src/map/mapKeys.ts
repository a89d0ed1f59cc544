interface Pressed {
  key: string;
  ctrlKey: boolean;
  metaKey: boolean;
  altKey: boolean;
  shiftKey: boolean;
}

export type MapKey =
  | { act: 'move'; x: number; y: number }
  | { act: 'walk'; key: string }
  | { act: 'open' | 'line' | 'takeOff' | 'cancel' | 'keys' | 'undo' | 'redo' }
  | { act: 'zoom'; by: 'in' | 'out' | 'fit' };

const STEP = 10;
const STRIDE = 60;

const WAYS: Record<string, { x: number; y: number }> = {
  ArrowLeft: { x: -1, y: 0 },
  ArrowRight: { x: 1, y: 0 },
  ArrowUp: { x: 0, y: -1 },
  ArrowDown: { x: 0, y: 1 },
};

/** What a key in the map is for; letters and signs act only where they are wanted as keys. */
export function mapKeyFor(event: Pressed, letters: boolean): MapKey | undefined {
  const { key } = event;
  if (event.ctrlKey || event.metaKey) {
    return event.altKey ? undefined : withCtrl(key.toLowerCase(), event.shiftKey);
  }
  const way = WAYS[key];
  if (way) {
    const by = event.shiftKey ? STRIDE : STEP;
    return event.altKey ? { act: 'walk', key } : { act: 'move', x: way.x * by, y: way.y * by };
  }
  if (event.altKey) {
    return undefined;
  }
  switch (key) {
    case 'Enter':
      return { act: 'open' };
    case 'Delete':
      return { act: 'takeOff' };
    case 'Escape':
      return { act: 'cancel' };
    case '?':
      return { act: 'keys' };
    default:
      return letters ? byLetter(key.toLowerCase()) : undefined;
  }
}

const withCtrl = (key: string, isShifted: boolean): MapKey | undefined =>
  key === 'z' ? { act: isShifted ? 'redo' : 'undo' } : key === 'y' ? { act: 'redo' } : undefined;

function byLetter(key: string): MapKey | undefined {
  switch (key) {
    case 'l':
      return { act: 'line' };
    case '+':
    case '=':
      return { act: 'zoom', by: 'in' };
    case '-':
      return { act: 'zoom', by: 'out' };
    case '0':
      return { act: 'zoom', by: 'fit' };
    default:
      return undefined;
  }
}
