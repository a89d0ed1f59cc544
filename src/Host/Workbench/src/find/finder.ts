import { Store } from '../shell/store';

/** Whether somebody looks for where to go. */
export const finder = new Store(false);
