import { t } from '../i18n';
import { say } from '../shell/status';
import { Store } from '../shell/store';
import type { Desk } from './Desk';
import { lookNumber, type Look } from './looks';
import type { Segment } from './segments';

/** Which codings are shown, and what they look like. */
export class Showing {
  readonly only = new Store<string | undefined>(undefined);
  /** Whether stripes show who coded rather than the code. */
  readonly byCoder = new Store(false);

  constructor(private readonly desk: Desk) {}

  lookOf = ({ code }: Pick<Segment, 'code'>): Look =>
    this.desk.known.looks.get(code) ?? { ...lookNumber(PLAIN), name: this.desk.nameOf(code) };

  lookOfCoder = (coder: string): Look => ({
    ...lookNumber(Math.max(0, this.desk.known.people.indexOf(coder))),
    name: this.desk.known.nameOfPerson(coder),
  });

  /** A stripe, called by its code and its coder whatever its colour stands for. */
  stripeOf = (segment: Segment): Look => {
    const code = this.lookOf(segment);
    const coder = this.lookOfCoder(segment.coder);
    return { ...(this.byCoder.value ? coder : code), name: `${code.name}, ${coder.name}` };
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

  toggleByCoder() {
    this.byCoder.set(!this.byCoder.value);
    this.desk.surface?.redrawMargin();
    say(t(this.byCoder.value ? 'coding.byCoder' : 'coding.byCode'));
  }
}

const PLAIN = 9;
