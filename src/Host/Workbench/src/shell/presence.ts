import { Store } from './store';

export interface Reading {
  person: string;
  source: string;
}

/** The source that is open here. Others are told only where that was chosen in the settings. */
export const readHere = new Store<string | undefined>(undefined);

/** What others have open, of those who let it be seen; empty for whoever does not do so too. */
export const readers = new Store<readonly Reading[]>([]);

/** Who else has a source open. */
export const othersAt = (all: readonly Reading[], source: string, person: string) =>
  all.filter((one) => one.source === source && one.person !== person).map((one) => one.person);
