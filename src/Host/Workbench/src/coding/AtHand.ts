import { t } from '../i18n';
import { keyOf } from '../keys/inUse';
import { say } from '../shell/status';
import { Store } from '../shell/store';
import type { Desk } from './Desk';

const KEYS = 9;

/** The codes that need no choosing: those on keys, those used last, and the one in the highlighter. */
export class AtHand {
  /** Newest first. */
  readonly recent = new Store<readonly string[]>([]);
  /** While it holds a code, whatever is selected is coded with it at once. */
  readonly highlighter = new Store<string | undefined>(undefined);
  private isRecentAsked = false;

  constructor(private readonly desk: Desk) {}

  used(code: string) {
    const others = this.recent.value.filter((other) => other !== code);
    this.recent.set([code, ...others].slice(0, KEYS));
  }

  repeat() {
    const [last] = this.recent.value;
    if (last) {
      void this.desk.apply(last);
    } else {
      say(t('coding.nothingLast'));
    }
  }

  /** Tells which codes were used last; the next digit applies one of them. */
  askRecent() {
    const codes = this.recent.value.map((code, i) => `${i + 1} ${this.desk.nameOf(code)}`);
    this.isRecentAsked = codes.length > 0;
    say(codes.length > 0 ? t('coding.recent', { codes: codes.join(', ') }) : t('coding.nothingLast'));
  }

  /** Any other key is no answer. */
  stopAskingRecent() {
    this.isRecentAsked = false;
  }

  /** Applies the code on a digit, counted from 0: a recent one where that was asked for. */
  applyDigit(key: number) {
    const isRecent = this.isRecentAsked;
    this.isRecentAsked = false;
    const code = (isRecent ? this.recent : this.desk.pins).value[key];
    if (code && this.desk.nameOf(code)) {
      void this.desk.apply(code);
    } else {
      say(t(isRecent ? 'coding.recentNone' : 'coding.pinEmpty', { n: key + 1 }));
    }
  }

  /** Takes the highlighter in hand, with the code in hand or else the last one; or lays it down. */
  toggleHighlighter() {
    if (this.highlighter.value) {
      this.highlighter.set(undefined);
      say(t('coding.highlighterOff'));
      return;
    }
    const code = this.desk.session.find(this.desk.current.value)?.code ?? this.recent.value[0];
    if (!this.desk.mayWrite()) {
      return;
    }
    this.highlighter.set(code);
    const key = keyOf('text.highlighter');
    say(
      code
        ? t('coding.highlighterOn', { code: this.desk.nameOf(code), key })
        : t('coding.highlighterNone', { key }),
    );
  }

  /** Codes what was just selected, where the highlighter is in hand. */
  highlight(): boolean {
    const code = this.highlighter.value;
    const isMarking = code !== undefined && this.desk.surface?.selecting.place !== undefined;
    if (isMarking) {
      void this.desk.apply(code);
    }
    return isMarking;
  }
}
