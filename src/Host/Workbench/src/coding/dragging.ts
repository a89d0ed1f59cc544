import { sentenceAt } from './boundaries';
import type { Desk } from './Desk';

/** What a dragged code carries. Dragged words carry themselves, and are known by being selected. */
const CODE = 'application/x-peerevents-code';

interface Carried {
  dataTransfer: DataTransfer | null;
}

export function carryCode({ dataTransfer }: Carried, code: string) {
  dataTransfer?.setData(CODE, code);
  if (dataTransfer) {
    dataTransfer.effectAllowed = 'copy';
  }
}

export const carriesCode = ({ dataTransfer }: Carried) => dataTransfer?.types.includes(CODE) ?? false;

export const carriesWords = (event: Carried) =>
  !carriesCode(event) && (event.dataTransfer?.types.includes('text/plain') ?? false);

/** Puts a dragged code on the selected words; where none are, on the sentence it is dropped on. */
export function dropCode(desk: Desk, event: DragEvent) {
  const code = event.dataTransfer?.getData(CODE);
  const { surface } = desk;
  if (!code || !surface) {
    return;
  }
  const at = surface.sheet.offsetAt(event.clientX, event.clientY);
  if (surface.selecting.place === undefined && at !== undefined) {
    surface.selecting.select(sentenceAt(surface.sheet.reading, at));
  }
  surface.sheet.root.focus({ preventScroll: true });
  void desk.apply(code);
}
