import { Store } from '../shell/store';

/** Whether the drawer is open; it stays so from page to page. */
export const drawer = new Store(false);

export interface Handles {
  study: string;
  a?: number;
  b?: number;
}

/** The two moments that were set to be compared. */
export const handles = new Store<Handles>({ study: '' });

export const handlesOf = (study: string): Handles =>
  handles.value.study === study ? handles.value : { study };
