import type { Sentences } from './sentences';

export const rounds = {
  sideBySide: ['Side by side', 'Side om side'],
  reconciling: ['Reconciling', 'Afstemning'],
  youBlind: ['You code blind in “{round}”.', 'Du koder blindt i “{round}”.'],
  yourView: ['What you see', 'Hvad du ser'],
  ownSource: [
    'Here are your own codings and what was there when the round began; what others do shows once it is over.',
    'Her er dine egne kodninger og det, der var, da runden begyndte; hvad andre gør, vises, når den er forbi.',
  ],
  asItBegan: [
    'This page is as it was when the round began; what you and others do shows here once it is over.',
    'Denne side er, som den var, da runden begyndte; hvad du og andre gør, vises her, når den er forbi.',
  ],
  notYourSource: [
    'You do not code this source in the round, so it can only be read until the round is over.',
    'Du koder ikke denne kilde i runden, så den kan kun læses, til runden er forbi.',
  ],
  toYourRound: ['Your round, and submitting it', 'Din runde, og at aflevere den'],
  notYetTitle: ['This shows once the round is over', 'Dette vises, når runden er forbi'],
  notYet: [
    'You code blind, so you see the study as it stood when the round began, and your own work.',
    'Du koder blindt, så du ser undersøgelsen, som den stod, da runden begyndte, og dit eget arbejde.',
  ],
} as const satisfies Sentences;
