import type { Sentences } from './sentences';

export const people = {
  title: ['People', 'Personer'],
  invite: ['Let somebody join', 'Lad nogen være med'],
  inviteMeans: [
    'They see the study in their role. Without an account they get a link that signs them in.',
    'De ser undersøgelsen i deres rolle. Uden konto får de et link, som logger dem ind.',
  ],
  name: ['What they are called in the study', 'Hvad de hedder i undersøgelsen'],
  role: ['As what', 'Som hvad'],
  account: ['Their account', 'Deres konto'],
  accountMeans: [
    'The name they sign in with already; empty where they have none.',
    'Navnet, de allerede logger ind med; tomt, hvis de ikke har et.',
  ],
  joined: ['{who} can join now.', '{who} kan være med nu.'],
  linkTitle: ['A link for them', 'Et link til dem'],
  linkMeans: [
    'It signs them in once, within a day. It is not shown again: send it by a way that only they read.',
    'Det logger dem ind én gang, inden for et døgn. Det vises ikke igen: send det ad en vej, som kun de læser.',
  ],
  link: ['Link', 'Link'],
  copy: ['Copy', 'Kopiér'],
  copied: ['The link is copied.', 'Linket er kopieret.'],
  done: ['Done', 'Færdig'],
  letLeave: ['Let leave', 'Lad forlade'],
  letLeaveTitle: ['Let {who} leave the study', 'Lad {who} forlade undersøgelsen'],
  leavingMeans: [
    'They no longer see it. What they did stays theirs in the record.',
    'De ser den ikke længere. Det, de gjorde, forbliver deres i optegnelsen.',
  ],
  left: ['They have left the study.', 'De har forladt undersøgelsen.'],
} as const satisfies Sentences;
