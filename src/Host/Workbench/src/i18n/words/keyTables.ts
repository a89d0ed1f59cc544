import type { Sentences } from './sentences';

export const keyPlaces = {
  everywhere: ['On every page', 'På alle sider'],
  text: ['In the text', 'I teksten'],
  codebook: ['In the table of codes', 'I tabellen over koder'],
  themes: ['On the themes', 'På temaerne'],
  time: ['On the slider of time', 'På tidens skyder'],
  reconcile: ['Side by side', 'Side om side'],
  map: ['On the map', 'På kortet'],
} as const satisfies Sentences;

export const keyTables = {
  title: ['Keys', 'Taster'],
  lead: [
    'Arrows, Enter, Esc, Tab, Space and the digits 1 to 9 stay as they are; all other keys can be changed. {key} shows those of a page.',
    'Piletaster, Enter, Esc, Tab, mellemrum og tallene 1 til 9 bliver, som de er; alle andre taster kan skiftes. {key} viser en sides taster.',
  ],
  act: ['What it does', 'Hvad den gør'],
  key: ['Key', 'Tast'],
  change: ['Change', 'Skift'],
  changeThis: ['Change: {act}', 'Skift: {act}'],
  press: ['Press the new key; Esc cancels', 'Tryk den nye tast; Esc annullerer'],
  usual: ['As usual', 'Som normalt'],
  usualThis: ['As usual: {act}', 'Som normalt: {act}'],
  allUsual: ['All as usual', 'Alt som normalt'],
  allAreUsual: ['All keys are as usual.', 'Alle taster er som normalt.'],
  changed: ['{n} changed', '{n} skiftet'],
  done: ['“{act}” is on {key} now.', '“{act}” ligger nu på {key}.'],
  taken: [
    '{key} is for “{act}” ({place}). Choose another key, or change that one first.',
    '{key} er til “{act}” ({place}). Vælg en anden tast, eller skift den først.',
  ],
  fixed: [
    '{key} has the same use on every page and keeps it. Choose another key.',
    '{key} bruges til det samme på alle sider og bliver ved det. Vælg en anden tast.',
  ],
  browser: [
    'The browser needs {key} itself. Choose another key.',
    'Browseren bruger selv {key}. Vælg en anden tast.',
  ],
} as const satisfies Sentences;
