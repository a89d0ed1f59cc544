import { Store } from '../shell/store';

/** A stripe under the mouse, and where in the window it is. */
export interface Pointed {
  segment: string;
  left: number;
  top: number;
}

const LINGERS = 200;

/** The stripe that is pointed at; what tells of it stays a little, so that the mouse can reach it. */
export class Pointing {
  readonly at = new Store<Pointed | undefined>(undefined);
  private leaving: ReturnType<typeof setTimeout> | undefined;

  point(pointed: Pointed) {
    this.stay();
    if (this.at.value?.segment !== pointed.segment) {
      this.at.set(pointed);
    }
  }

  readonly stay = () => clearTimeout(this.leaving);

  readonly leave = () => {
    this.stay();
    this.leaving = setTimeout(this.dismiss, LINGERS);
  };

  readonly dismiss = () => {
    this.stay();
    this.at.set(undefined);
  };
}
