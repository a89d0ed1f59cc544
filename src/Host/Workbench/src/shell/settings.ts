import { keptStore } from './store';

export interface Settings {
  theme: 'system' | 'light' | 'dark';
  /** Reading size of the transcript, in steps of an eighth. */
  size: number;
  /** Single letters act as keys inside text and tree. */
  letters: boolean;
  hidesCounts: boolean;
  /** Others who do the same may see which text is open here. */
  isPresent: boolean;
}

export const settings = keptStore<Settings>('settings', {
  theme: 'system',
  size: 0,
  letters: true,
  hidesCounts: false,
  isPresent: false,
});

/** Puts on the page what is not React's: colours and the reading size. */
export function applySettings() {
  const { theme, size } = settings.value;
  const root = document.documentElement;
  root.dataset['theme'] = theme;
  root.style.setProperty('--reading-step', String(size));
}
