import { t } from '../i18n';
import { say } from '../shell/status';
import { Store } from '../shell/store';
import type { Desk } from './Desk';
import { laneOf, lanesFor, withCode, type CodeLanes } from './lanes';
import { lookNumber, type Look } from './looks';
import type { Segment } from './segments';

/** How stripes are told apart: by what overlaps, by who coded, or in a lane for each code. */
export type View = 'overlap' | 'coder' | 'code';

const SAID = { overlap: 'coding.byCode', coder: 'coding.byCoder', code: 'coding.byLane' } as const;

/** Which codings are shown, and what they look like. */
export class Showing {
  readonly only = new Store<string | undefined>(undefined);
  readonly view = new Store<View>('overlap');
  /** The lanes of the codes, where each has one. */
  readonly lanes = new Store<CodeLanes | undefined>(undefined);
  private room = 1;

  constructor(private readonly desk: Desk) {}

  lookOf = ({ code }: Pick<Segment, 'code'>): Look =>
    this.desk.known.looks.get(code) ?? { ...lookNumber(PLAIN), name: this.desk.nameOf(code) };

  lookOfCoder = (coder: string): Look => ({
    ...lookNumber(Math.max(0, this.desk.known.people.indexOf(coder))),
    name: this.desk.known.nameOfPerson(coder),
  });

  stripeOf = (segment: Segment): Look =>
    this.view.value === 'coder' ? this.lookOfCoder(segment.coder) : this.lookOf(segment);

  layLanes = (segments: readonly Segment[], room: number) => {
    this.room = room;
    const order = this.desk.known.codes.map(({ id }) => id);
    this.lanes.set(this.view.value === 'code' ? lanesFor(segments, order, room) : undefined);
  };

  /** The lane of a code; one that was not there yet is given one. */
  laneOf = (code: string): number | undefined => {
    const lanes = this.lanes.value && withCode(this.lanes.value, code, this.room);
    this.lanes.set(lanes);
    return lanes && laneOf(lanes, code);
  };

  /** The codes on a turn, in words. */
  tell = (segments: readonly Segment[]): string => {
    const codes = [...new Set(segments.map((segment) => this.desk.nameOf(segment.code)))];
    return codes.length > 0 ? t('coding.turnCodes', { codes: codes.join(', ') }) : '';
  };

  restrictTo(code: string | undefined) {
    this.only.set(code);
    this.desk.surface?.restrict((segment) => code === undefined || segment.code === code);
    say(code ? t('coding.onlyShown', { code: this.desk.nameOf(code) }) : t('coding.allShown'));
  }

  /** Shows the margin so, or again by what overlaps where it is shown so already. */
  toggle(view: View) {
    this.view.set(this.view.value === view ? 'overlap' : view);
    say(t(SAID[this.view.value]));
  }
}

const PLAIN = 9;
