import { turnAt, turnsOf, type Reading } from '../reading';
import type { Place } from '../segments';

/**
 * The words on the page. They are put there once and never again: one text node for each turn, so
 * that an offset of the text and a place in the page are found from each other by counting.
 */
export class Sheet {
  readonly texts: Text[] = [];
  private readonly codes: HTMLElement[] = [];
  private readonly numbers = new Map<Node, number>();
  /** One for all measuring: a browser looks at every range there is whenever the page changes. */
  private readonly range = document.createRange();

  constructor(
    readonly root: HTMLElement,
    readonly reading: Reading,
  ) {
    const page = document.createDocumentFragment();
    for (const [i, turn] of reading.turns.entries()) {
      const section = document.createElement('section');
      section.className = 'turn';
      section.id = `turn-${i + 1}`;
      section.dataset['kind'] = turn.kind ?? 'other';
      if (turn.speaker) {
        const speaker = document.createElement('h2');
        speaker.textContent = turn.speaker;
        section.append(speaker);
      }
      const words = document.createElement('p');
      words.className = 'words';
      words.dir = 'auto';
      const text = document.createTextNode(reading.text.slice(turn.start, turn.end));
      words.append(text);
      const codes = document.createElement('p');
      codes.className = 'spoken';
      section.append(words, codes);
      this.numbers.set(text, i);
      this.numbers.set(words, i);
      this.numbers.set(section, i);
      this.texts.push(text);
      this.codes.push(codes);
      page.append(section);
    }
    root.replaceChildren(page);
  }

  /** Says in words what a turn has; a tint says nothing to a screen reader. */
  tell(turn: number, said: string) {
    const element = this.codes[turn]!;
    if (element.textContent !== said) {
      element.textContent = said;
    }
  }

  /** The part of a place that lies in one turn. */
  rangeIn(turn: number, place: Place): StaticRange {
    const text = this.texts[turn]!;
    const from = this.reading.turns[turn]!.start;
    return new StaticRange({
      startContainer: text,
      startOffset: Math.max(0, place.start - from),
      endContainer: text,
      endOffset: Math.min(text.length, place.end - from),
    });
  }

  rangesOf(place: Place): StaticRange[] {
    return turnsOf(this.reading.turns, place).map((turn) => this.rangeIn(turn, place));
  }

  /** Where an offset is in the page. */
  pointOf(offset: number): [Text, number] {
    const turn = turnAt(this.reading.turns, offset);
    const text = this.texts[turn]!;
    const at = offset - this.reading.turns[turn]!.start;
    return [text, Math.min(Math.max(0, at), text.length)];
  }

  /** Which offset a place in the page is; nothing outside the words. */
  offsetOf(node: Node, at: number): number | undefined {
    const turn = this.numbers.get(node) ?? this.numbers.get(node.parentElement!);
    if (turn === undefined) {
      const section = node instanceof Element ? node.closest('section.turn') : undefined;
      const near = section ? this.numbers.get(section) : undefined;
      return near === undefined ? undefined : this.reading.turns[near]!.start;
    }
    const { start, end } = this.reading.turns[turn]!;
    return node instanceof Text ? Math.min(start + at, end) : start;
  }

  /** The offset nearest to a point of the window, if it is on words. */
  offsetAt(x: number, y: number): number | undefined {
    const at = document.caretPositionFromPoint
      ? document.caretPositionFromPoint(x, y)
      : undefined;
    const inside = at && this.root.contains(at.offsetNode) && at.offsetNode instanceof Text;
    return inside ? this.offsetOf(at.offsetNode, at.offset) : undefined;
  }

  /** The box of the letter at an offset, in the window. */
  boxAt(offset: number, isEnd = false): DOMRect {
    const [text, at] = this.pointOf(offset);
    const { range } = this;
    const from = Math.max(0, Math.min(isEnd ? at - 1 : at, text.length - 1));
    range.setStart(text, from);
    range.setEnd(text, Math.min(from + 1, text.length));
    return range.getBoundingClientRect();
  }
}
