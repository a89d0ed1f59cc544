import { t } from '../i18n';
import { keyOf } from '../keys/inUse';
import { say } from '../shell/status';
import type { Desk } from './Desk';
import { inOrder, type Segment } from './segments';
import { Store } from '../shell/store';

/** Going from coding to coding, and moving the edges of the one in hand. */
export class Walk {
  /** Which coding's edge is being moved. */
  readonly moving = new Store<string | undefined>(undefined);

  constructor(private readonly desk: Desk) {}

  /** To the next or the previous coding in reading order. */
  go(by: 1 | -1) {
    const only = this.desk.showing.only.value;
    const all = this.desk.session.all.filter((s) => only === undefined || s.code === only);
    const current = this.desk.session.find(this.desk.current.value);
    const caret = this.desk.surface?.selecting.focus ?? 0;
    const isPast = (segment: Segment) =>
      current
        ? by * inOrder(segment, current) > 0
        : by > 0
          ? segment.start >= caret
          : segment.start < caret;
    const next = by > 0 ? all.find(isPast) : all.findLast(isPast);
    if (next) {
      this.take(next, true);
    } else {
      say(t(all.length === 0 ? 'coding.noneYet' : by > 0 ? 'coding.noneAfter' : 'coding.noneBefore'));
    }
  }

  /** To the next of the codings that lie over each other here. */
  goDeeper() {
    const { session, current, surface } = this.desk;
    const caret = surface?.selecting.focus ?? 0;
    const here = session.at(surface?.selecting.place ?? { start: caret, end: caret });
    const next = here[(here.findIndex((s) => s.id === current.value) + 1) % here.length];
    if (next) {
      this.take(next, false);
    } else {
      say(t('coding.noneHere'));
    }
  }

  /** Takes a coding in hand and tells which it is. */
  take(segment: Segment, moves: boolean) {
    const { current, surface, session } = this.desk;
    if (moves) {
      surface?.selecting.collapse(segment.start);
      surface?.reveal(segment.start);
    }
    current.set(segment.id);
    const here = session.at(segment);
    say(
      t('coding.inHand', {
        code: this.desk.nameOf(segment.code),
        who: this.desk.known.nameOfPerson(segment.coder),
        n: here.length,
      }),
    );
  }

  /** Begins to move the end of the coding in hand; again, its beginning. */
  edge() {
    const { current, session, surface } = this.desk;
    const segment = session.find(current.value);
    if (!this.desk.mayWrite(segment)) {
      return;
    }
    if (!segment || !surface) {
      say(t('coding.noneInHand'));
      return;
    }
    const isAgain = this.moving.value === segment.id;
    const { anchor, focus } = surface.selecting.state.value;
    if (isAgain) {
      surface.selecting.set(focus, anchor);
    } else {
      surface.selecting.select(segment);
    }
    this.moving.set(segment.id);
    surface.reveal(surface.selecting.focus);
    const isEnd = surface.selecting.focus === surface.selecting.place?.end;
    say(t(isEnd ? 'coding.movingEnd' : 'coding.movingStart', { key: keyOf('text.edges') }));
  }

  /** Asks which claim the passage in hand is a quotation for, or which theme it speaks against. */
  askOf(what: 'exemplar' | 'contrary') {
    const { desk } = this;
    if (!desk.session.find(desk.current.value)) {
      say(t('coding.noneInHand'));
    } else if (desk.about.isOwnOnly) {
      say(t('coding.themesWait'));
    } else if (desk.mayWrite()) {
      desk.dialog.set(what);
    }
  }

  /** Keeps the edges as they are now. */
  keep() {
    const id = this.moving.value;
    const place = this.desk.surface?.selecting.place;
    this.moving.set(undefined);
    if (id && place) {
      this.desk.adjust(id, place);
      this.desk.surface?.selecting.collapse();
    }
  }

  letGo() {
    if (this.moving.value !== undefined) {
      this.moving.set(undefined);
      say(t('coding.edgeLeft'));
    }
    this.desk.surface?.selecting.collapse();
    this.desk.current.set(undefined);
  }
}
