import { newId, type Problem } from '../api/client';
import { outbox } from '../api/outbox';
import { renew } from '../api/queries';
import { t } from '../i18n';
import { saidOf } from '../i18n/said';
import { say } from '../shell/status';
import { Store } from '../shell/store';
import { opened } from '../shell/wording';
import { AtHand } from './AtHand';
import { Codings } from './Codings';
import { History } from './History';
import { NOTHING_KNOWN, type About, type Asked, type Asking, type Known } from './known';
import type { Noted } from './noted';
import { pinsOf } from './pins';
import { Pointing } from './Pointing';
import { speakersIn, trimmed } from './reading';
import { called, type Row } from './search';
import { samePlace, type Place, type Segment } from './segments';
import { Session } from './Session';
import { Showing } from './Showing';
import type { Surface } from './surface/Surface';

/** What a person does with the text at hand: every act of the coding page, wherever it is asked for. */
export class Desk {
  readonly session: Session;
  readonly current = new Store<string | undefined>(undefined);
  readonly asking = new Store<Asking | undefined>(undefined);
  readonly dialog = new Store<Asked | undefined>(undefined);
  /** Why the next act is done, where that was said before it. */
  readonly reason = new Store('');
  readonly asksWhy = new Store(false);
  /** Codes made here that the codebook, as it was read, has not yet. */
  readonly made = new Store<readonly Row[]>([]);
  readonly history = new History();
  readonly atHand = new AtHand(this);
  readonly showing = new Showing(this);
  readonly pointing = new Pointing();
  /** The passages that there are memos on. */
  readonly noted = new Store<readonly Noted[]>([]);
  /** Those whose memos are being read, by their ids. */
  readonly reading = new Store<readonly string[] | undefined>(undefined);
  known: Known = NOTHING_KNOWN;
  surface: Surface | undefined;
  /** The passage that is coded where no text is shown: a turn of the table. */
  private chosen: Place | undefined;
  readonly codings: Codings;

  constructor(readonly about: About) {
    this.session = new Session(about.study, (problem) => this.refused(problem));
    this.codings = new Codings(about, this.session, this.current);
    this.current.watch(() => this.surface?.focus(this.session.find(this.current.value)));
  }

  get pins() {
    return pinsOf(this.about.study);
  }

  /** What would be coded: the selection, or the passage of the coding in hand. */
  get place(): Place | undefined {
    const selected = this.surface?.selecting.place;
    const words = selected && trimmed(this.about.reading.text, selected);
    const isSome = words && words.start < words.end;
    return this.chosen ?? (isSome ? words : this.session.find(this.current.value));
  }

  /** Takes what codes and people are called at the moment that is shown. */
  learn(known: Known) {
    this.known = known;
  }

  nameOf(code: string): string {
    return this.known.looks.get(code)?.name ?? opened(this.known.labels.get(code) ?? this.made.value.find((row) => row.id === code)?.name);
  }

  choose(place: Place | undefined) {
    this.chosen = place;
  }

  /** Opens the palette for what is selected. */
  ask(asking: Asking = {}) {
    if (this.canCode()) {
      this.asking.set(asking);
    }
  }

  stopAsking() {
    this.asking.set(undefined);
    this.chosen = undefined;
  }

  apply(code: string): Promise<boolean> {
    const place = this.place;
    if (!this.canCode() || !place) {
      return Promise.resolve(false);
    }
    const name = this.nameOf(code);
    const { person } = this.about;
    const isThere = this.session
      .at(place)
      .some((s) => s.code === code && s.coder === person && samePlace(s, place));
    if (isThere) {
      say(t('coding.alreadyThere', { code: name }));
      return Promise.resolve(false);
    }
    this.atHand.used(code);
    const segment = { id: newId(), excerpt: '', code, coder: person, start: place.start, end: place.end };
    let now = segment.id;
    const applied = this.codings.put(segment, this.takeReason());
    say(t('coding.applied', { code: name }));
    this.history.did(
      {
        what: t('coding.actApply', { code: name }),
        undo: () => this.codings.takeOff(now),
        redo: () => {
          now = newId();
          return this.codings.put({ ...segment, id: now });
        },
      },
      applied,
    );
    return applied;
  }

  /** Makes a code and puts it on the passage; one of that name is used as it is. */
  async create(name: string, isInVivo = false) {
    const place = this.place;
    const known = called(this.known.codes, name);
    if (!this.canCode() || !place || known) {
      return known ? this.apply(known.id) : false;
    }
    const codeId = newId();
    const subjects = isInVivo ? speakersIn(this.about.reading, place) ?? [...this.about.participants] : [];
    const row: Row = { id: codeId, code: name, name, depth: 0, codings: 0 };
    this.made.set([...this.made.value, row]);
    const made = outbox.send(this.about.study, 'codebook/create-code', {
      codeId,
      name,
      ...(isInVivo && { origin: 'data' as const, subjects }),
    });
    const applied = this.apply(codeId);
    const sent = await made;
    if (!sent.ok) {
      this.made.set(this.made.value.filter((code) => code !== row));
      this.refused(sent.problem);
    }
    await renew(this.about.study, 'codebook');
    return applied;
  }

  withdraw(id = this.current.value) {
    const segment = this.session.find(id);
    if (!segment) {
      say(t('coding.noneInHand'));
      return;
    }
    if (!this.mayWrite(segment)) {
      return;
    }
    const name = this.nameOf(segment.code);
    let now = segment.id;
    const put = () => {
      now = newId();
      return this.codings.put({ ...segment, id: now, coder: this.about.person });
    };
    const taken = this.codings.takeOff(now, this.takeReason());
    say(t('coding.withdrawn', { code: name }));
    this.history.did(
      {
        what: t('coding.actWithdraw', { code: name }),
        undo: put,
        redo: () => this.codings.takeOff(now),
      },
      taken,
    );
  }

  /** Gives the coding in hand other edges. */
  adjust(id: string, place: Place) {
    const before = this.session.find(id);
    if (!before || samePlace(before, place) || !this.mayWrite(before)) {
      return;
    }
    const name = this.nameOf(before.code);
    const moved = this.codings.moveEdges(id, place, this.takeReason());
    say(t('coding.adjusted', { code: name }));
    this.history.did(
      {
        what: t('coding.actAdjust', { code: name }),
        undo: () => this.codings.moveEdges(id, before),
        redo: () => this.codings.moveEdges(id, place),
      },
      moved,
    );
  }

  /** Whether a coding may be taken off or be given other edges. */
  mayChange({ coder }: Segment): boolean {
    const { mayCode, isOwnOnly, person } = this.about;
    return mayCode && (!isOwnOnly || coder === person);
  }

  /** Says so where nothing may be written, or not to this coding. */
  mayWrite(segment?: Segment): boolean {
    if (!this.about.mayCode) {
      say(t('coding.readOnly'));
      return false;
    }
    const mayChange = segment === undefined || this.mayChange(segment);
    if (!mayChange) {
      say(t('coding.ownOnly'));
    }
    return mayChange;
  }

  /** Keeps a reason for the next act; none where it is empty. */
  because(reason: string) {
    this.reason.set(reason);
    this.asksWhy.set(false);
    if (reason) {
      say(t('coding.whyKept'));
    }
  }

  private takeReason(): string | undefined {
    const reason = this.reason.value;
    this.reason.set('');
    return reason || undefined;
  }

  private canCode(): boolean {
    if (!this.mayWrite()) {
      return false;
    }
    if (!this.place) {
      say(t('coding.selectFirst'));
      return false;
    }
    return true;
  }

  private refused(problem: Problem) {
    const { words: why, lang } = saidOf(problem);
    say(lang ? { words: why, lang } : t('coding.refused', { why }), 'refused');
    void renew(this.about.study);
  }
}
