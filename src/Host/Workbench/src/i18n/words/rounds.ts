import type { Sentences } from './sentences';

export const rounds = {
  sideBySide: ['Side by side', 'Side om side'],
  reconciling: ['Reconciling', 'Afstemning'],
  all: ['All rounds · {name}', 'Alle runder · {name}'],
  open: ['Open a round', 'Åbn en runde'],
  opened: ['“{round}” is open.', '“{round}” er åben.'],
  emptyTitle: ['No round yet', 'Ingen runde endnu'],
  empty: [
    'A round is a bounded pass of coding: who codes which sources, how, and until when. When all are done, what they coded differently is listed and talked about, one passage after another.',
    'En runde er et afgrænset forløb med kodning: hvem der koder hvilke kilder, hvordan, og hvornår det slutter. Når alle er færdige, står det, de kodede forskelligt, på en liste og drøftes, sted for sted.',
  ],
  emptyReflexive: [
    'In a round two or more people read the same sources, each for themselves. Their readings then stand side by side: not to agree on one, but to see what the other saw. Keeping two apart is an answer, too.',
    'I en runde læser to eller flere de samme kilder, hver for sig. Derefter står læsningerne side om side: ikke for at enes om én, men for at se, hvad den anden så. At lade to stå hver for sig er også et svar.',
  ],
  emptyBlind: [
    'In a blind round nobody sees what the others do until all have submitted.',
    'I en blind runde ser ingen, hvad de andre gør, før alle har afleveret.',
  ],
  leadOpens: ['Whoever leads the study opens a round.', 'Den, der leder undersøgelsen, åbner en runde.'],
  name: ['Name', 'Navn'],
  mode: ['How its coders work', 'Hvordan koderne arbejder'],
  onlyYou: [
    'Only you may code in this study so far. A second coder is let in with “pe invite”.',
    'Kun du må kode i denne undersøgelse indtil nu. En anden koder lukkes ind med “pe invite”.',
  ],
  coders: ['Who codes', 'Hvem der koder'],
  sources: ['Sources', 'Kilder'],
  allSources: ['All sources', 'Alle kilder'],
  noSource: ['None', 'Ingen'],
  codes: ['Codes that may be used', 'Koder, der må bruges'],
  allCodes: ['All codes', 'Alle koder'],
  someCodes: ['Only these codes', 'Kun disse koder'],
  noCodeChosen: ['Choose at least one code, or all.', 'Vælg mindst én kode, eller alle.'],
  onlyCodes: ['Only these codes', 'Kun disse koder'],
  onlyPassages: ['Passages', 'Passager'],
  nPassages: ['{n} marked passage|{n} marked passages', '{n} markeret passage|{n} markerede passager'],
  passages: [
    '{n} passage is marked in these sources and would be coded.|{n} passages are marked in these sources and would be coded.',
    '{n} passage er markeret i disse kilder og ville blive kodet.|{n} passager er markeret i disse kilder og ville blive kodet.',
  ],
  noPassage: [
    'No passage is marked in these sources yet. Whatever is coded or has a memo is marked.',
    'Ingen passage er markeret i disse kilder endnu. Det, der er kodet eller har et memo, er markeret.',
  ],
  passagesRead: ['The passages are being read.', 'Passagerne læses.'],
  whoWhat: ['Who codes which source', 'Hvem der koder hvilken kilde'],
  adjudicator: ['Who decides what stays open', 'Hvem der afgør det, der står åbent'],
  adjudicates: ['decides what stays open', 'afgør det, der står åbent'],
  is_blind: ['runs blind', 'kører blindt'],
  is_open: ['open', 'åben'],
  is_closed: ['closed', 'lukket'],
  goneSource: ['a source that was withdrawn', 'en kilde, der er trukket tilbage'],
  done: ['done', 'færdig'],
  notDone: ['not done yet', 'ikke færdig endnu'],
  differencesOpen: [
    '{open} of {n} difference open|{open} of {n} differences open',
    '{open} af {n} forskel åben|{open} af {n} forskelle åbne',
  ],
  asRead: [
    '{open} of {n} difference left as read|{open} of {n} differences left as read',
    '{open} af {n} forskel står som læst|{open} af {n} forskelle står som læst',
  ],
  oneCoder: [
    'One person codes in this round, so there is nothing to lay beside it.',
    'Én person koder i denne runde, så der er intet at lægge ved siden af.',
  ],
  othersBlind: [
    'The coders work blind. What they read differently shows here once all have submitted, or once whoever leads the study lets them see one another’s work.',
    'Koderne arbejder blindt. Det, de læste forskelligt, vises her, når alle har afleveret, eller når den, der leder undersøgelsen, lader dem se hinandens arbejde.',
  ],
  yours: [
    'Code your sources as you read them. Nobody sees your work in this round until all have submitted, and you see nobody’s.',
    'Kod dine kilder, som du læser dem. Ingen ser dit arbejde i denne runde, før alle har afleveret, og du ser ingens.',
  ],
  waiting: [
    'You said that you are done. Once the others are, too, this page shows what you read differently.',
    'Du har sagt, at du er færdig. Når de andre også er det, viser denne side, hvad I læste forskelligt.',
  ],
  submit: ['I am done', 'Jeg er færdig'],
  submitTitle: ['Submit “{round}”?', 'Aflever “{round}”?'],
  submitMeans: [
    'You say that your coding in this round is done. When all have said so, everybody in the study sees everybody’s work, and what was read differently. This cannot be taken back.',
    'Du siger, at din kodning i denne runde er færdig. Når alle har sagt det, ser alle i undersøgelsen alles arbejde, og hvad der blev læst forskelligt. Det kan ikke tages tilbage.',
  ],
  submitSeenMeans: [
    'You say that your coding in this round is done. This cannot be taken back.',
    'Du siger, at din kodning i denne runde er færdig. Det kan ikke tages tilbage.',
  ],
  submitDone: ['You are done with “{round}”.', 'Du er færdig med “{round}”.'],
  unblind: ['Unblind early', 'Ophæv blindheden før tid'],
  unblindTitle: ['Let all coders of “{round}” see one another’s work now?', 'Lad alle kodere i “{round}” se hinandens arbejde nu?'],
  unblindMeans: [
    'From then on everybody sees what everybody coded, also those who are not done. What they code later is no longer read independently, and no figure can count it as such. It cannot be made blind again, and it stays on record that it was ended early.',
    'Fra da af ser alle, hvad alle har kodet, også de, der ikke er færdige. Det, de koder senere, er ikke længere læst uafhængigt, og intet tal kan regne det som sådan. Det kan ikke gøres blindt igen, og det bliver i optegnelsen, at det sluttede før tid.',
  ],
  unblindDone: ['“{round}” is not blind any more.', '“{round}” er ikke længere blind.'],
  close: ['Close the round', 'Luk runden'],
  closeTitle: ['Close “{round}”?', 'Luk “{round}”?'],
  closeMeans: [
    'Differences without an outcome are left as they were read, and nothing more is said or decided in this round. Where coding is to be reliable, none may be open.',
    'Forskelle uden udfald står, som de blev læst, og intet mere siges eller afgøres i denne runde. Hvor kodning skal være reliabel, må ingen stå åben.',
  ],
  closeDone: ['“{round}” is closed.', '“{round}” er lukket.'],
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

export const roundModes = {
  solo: ['Solo', 'Alene'],
  soloMeans: ['One person’s pass.', 'Én persons forløb.'],
  criticalFriend: ['With a critical friend', 'Med en kritisk ven'],
  criticalFriendMeans: [
    'All see all; somebody reads along and asks, without deciding.',
    'Alle ser alt; nogen læser med og spørger uden at afgøre.',
  ],
  parallelBlind: ['Parallel, blind', 'Parallelt, blindt'],
  parallelBlindMeans: [
    'The same sources, read independently.',
    'De samme kilder, læst uafhængigt.',
  ],
  preUnitizedBlind: ['Marked passages, blind', 'Markerede passager, blindt'],
  preUnitizedBlindMeans: [
    'Everybody codes the same passages, which are marked already. What differs are the codes alone.',
    'Alle koder de samme passager, som er markeret i forvejen. Det, der er forskelligt, er koderne alene.',
  ],
  splitWithOverlap: ['Split with overlap, blind', 'Delt med overlap, blindt'],
  splitWithOverlapMeans: [
    'Sources are divided, and some are coded by several.',
    'Kilderne deles, og nogle kodes af flere.',
  ],
  adjudicated: ['Adjudicated, blind', 'Med opmand, blindt'],
  adjudicatedMeans: [
    'As parallel; somebody who does not code decides what stays open.',
    'Som parallelt; en, der ikke koder, afgør det, der står åbent.',
  ],
} as const satisfies Sentences;
