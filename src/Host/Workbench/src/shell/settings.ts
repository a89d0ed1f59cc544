import { keptStore } from './store';

export interface Settings {
  theme: 'system' | 'light' | 'dark';
  palette: 'usual' | 'strong' | 'greys';
  /** Reading size of the transcript, in steps of an eighth. */
  size: number;
  font: 'usual' | 'serif' | 'system' | 'spaced';
  /** How long a line of the transcript may be. */
  measure: 'narrow' | 'usual' | 'wide';
  /** Single letters act as keys inside text and tree. */
  letters: boolean;
  hidesCounts: boolean;
  /** Others who do the same may see which text is open here. */
  isPresent: boolean;
}

export const settings = keptStore<Settings>('settings', {
  theme: 'system',
  palette: 'usual',
  size: 0,
  font: 'usual',
  measure: 'usual',
  letters: true,
  hidesCounts: false,
  isPresent: false,
});

/** Puts on the page what is not React's: colours and how texts are set. */
export function applySettings() {
  const { theme, palette, size, font, measure } = settings.value;
  const root = document.documentElement;
  Object.assign(root.dataset, { theme, palette, font, measure });
  root.style.setProperty('--reading-step', String(size));
}
