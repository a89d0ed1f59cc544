import type { Sentences } from './sentences';

export const settings = {
  scope: [
    'These are yours, in this browser. Nothing of them is part of a study’s record.',
    'De er dine, i denne browser. Intet af dem hører til en undersøgelses optegnelse.',
  ],
  language: ['Language', 'Sprog'],
  colours: ['Colours', 'Farver'],
  system: ['As the system', 'Som systemet'],
  light: ['Light', 'Lyse'],
  dark: ['Dark', 'Mørke'],
  size: ['Size of the transcript’s text', 'Transskriptets tekststørrelse'],
  smaller: ['Smaller', 'Mindre'],
  usual: ['Usual', 'Almindelig'],
  larger: ['Larger', 'Større'],
  largest: ['Largest', 'Størst'],
  working: ['Working', 'Arbejdet'],
  letters: [
    'Single letters and digits act as keys inside the text and the codebook',
    'Enkelte bogstaver og tal virker som taster i teksten og kodebogen',
  ],
  present: [
    'Let others see which text I have open, and see theirs. It is kept nowhere, and nobody in a blind round is seen.',
    'Lad andre se, hvilken tekst jeg har åben, og se deres. Det gemmes intet sted, og ingen i en blind runde ses.',
  ],
  hidesCounts: [
    'Hide counts beside codes: how often is not how much it matters',
    'Skjul antal ved koder: hvor ofte siger ikke, hvor meget det betyder',
  ],
} as const satisfies Sentences;
