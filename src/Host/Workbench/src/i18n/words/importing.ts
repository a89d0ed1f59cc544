import type { Sentences } from './sentences';

export const importing = {
  title: ['Import interviews', 'Importér interviews'],
  lead: [
    'Choose the transcripts. What would be stored is shown first; nothing is stored until you press Import.',
    'Vælg transskripterne. Først vises, hvad der ville blive gemt; intet gemmes, før du trykker Importér.',
  ],
  notNowTitle: ['Nothing can be imported here', 'Her kan intet importeres'],
  notNow: [
    'The past is only read, and importing needs a role that analyses.',
    'Fortiden kan kun læses, og import kræver en rolle, der analyserer.',
  ],
  files: ['Files', 'Filer'],
  chooseFiles: ['Choose files', 'Vælg filer'],
  chooseFolder: ['Choose a folder', 'Vælg en mappe'],
  drop: [
    'Or drop them here. Text (.txt), Markdown (.md) and Word (.docx); a folder without its subfolders.',
    'Eller slip dem her. Tekst (.txt), Markdown (.md) og Word (.docx); en mappe uden dens undermapper.',
  ],
  passedOver: [
    '{n} file of another kind or from a subfolder was passed over.|{n} files of other kinds or from subfolders were passed over.',
    '{n} fil af en anden slags eller fra en undermappe blev sprunget over.|{n} filer af andre slags eller fra undermapper blev sprunget over.',
  ],
  leave: ['Leave “{file}” out', 'Udelad “{file}”'],
  list: ['Names to replace (may be left out)', 'Navne, der skal erstattes (kan udelades)'],
  listHint: [
    'A CSV file of two columns: what to find and what to put instead. It is done before anything is stored, and the list is not stored.',
    'En CSV-fil med to kolonner: hvad der skal findes, og hvad der skal stå i stedet. Det sker, før noget gemmes, og listen gemmes ikke.',
  ],
  keepFileNames: ['Call sources after their files.', 'Kald kilder efter deres filer.'],
  keepFileNamesHint: [
    'A file’s name often is a person’s.',
    'En fils navn er ofte en persons.',
  ],
  reading: ['Working out what would be stored…', 'Regner ud, hvad der ville blive gemt…'],
  notStored: ['Nothing is stored yet.', 'Intet er gemt endnu.'],
  cutOff: [
    'The files could not be sent. Check the connection and try again.',
    'Filerne kunne ikke sendes. Se efter forbindelsen, og prøv igen.',
  ],
  signedOut: [
    'You are signed out. Sign in in another tab, then try again; the files stay here.',
    'Du er logget ud. Log ind i en anden fane, og prøv igen; filerne bliver her.',
  ],
  plan: ['What would be stored', 'Hvad der ville blive gemt'],
  speakersHint: [
    'Say who asks, and which participant each speaker is: one who is there, or a new label. Labels stay in the text and cannot be coded.',
    'Sig, hvem der spørger, og hvilken deltager hver taler er: en, der er der, eller en ny betegnelse. Betegnelser bliver i teksten og kan ikke kodes.',
  ],
  becomes: ['{file} becomes “{title}”', '{file} bliver “{title}”'],
  nCharacters: ['{n} character|{n} characters', '{n} tegn|{n} tegn'],
  nTurns: ['{n} turn|{n} turns', '{n} tur|{n} ture'],
  label: ['Speaker', 'Taler'],
  asks: ['Asks', 'Spørger'],
  participant: ['Participant', 'Deltager'],
  isAsking: ['“{label}” asks', '“{label}” spørger'],
  whoIs: ['Participant of “{label}”', 'Deltager for “{label}”'],
  new: ['new', 'ny'],
  nobodyNamed: ['(nobody is named)', '(ingen er nævnt)'],
  notTaken: ['not taken for a speaker', 'ikke taget for en taler'],
  look: ['Look at this first', 'Se på dette først'],
  unlabelled: [
    'Only the interviewer has labels, so no turns are made. Label the answers too.',
    'Kun intervieweren har betegnelser, så der laves ingen ture. Sæt også betegnelser på svarene.',
  ],
  nobodyAsks: [
    'Nobody is taken for the interviewer. Say who asks.',
    'Ingen er taget for intervieweren. Sig, hvem der spørger.',
  ],
  staysInText: [
    '“{label}” stays in the text as it is written. If that is a person’s name, put it on the list of names.',
    '“{label}” bliver i teksten, som det er skrevet. Er det en persons navn, så sæt det på listen over navne.',
  ],
  replaced: [
    'Line {line} of the list ({by}): replaced once.|Line {line} of the list ({by}): replaced {n} times.',
    'Linje {line} på listen ({by}): erstattet én gang.|Linje {line} på listen ({by}): erstattet {n} gange.',
  ],
  replacedNotAll: [
    'Line {line} of the list ({by}): replaced {times}; still there, in longer words or other letter case: {left}.',
    'Linje {line} på listen ({by}): erstattet {times}; står der stadig, i længere ord eller med andre store og små bogstaver: {left}.',
  ],
  idle: ['Lines of the list that replaced nothing: {lines}.', 'Linjer på listen, der intet erstattede: {lines}.'],
  begins: ['How it begins', 'Hvordan det begynder'],
  ready: ['{n} interview is ready.|{n} interviews are ready.', '{n} interview er klar.|{n} interviews er klar.'],
  store: ['Import {n} interview|Import {n} interviews', 'Importér {n} interview|Importér {n} interviews'],
  stored: ['{n} interview is imported.|{n} interviews are imported.', '{n} interview er importeret.|{n} interviews er importeret.'],
} as const satisfies Sentences;

/** What a file holds beside its text and is not taken over. */
export const leftOut = {
  pictures: ['{n} picture is left out.|{n} pictures are left out.', '{n} billede udelades.|{n} billeder udelades.'],
  textBoxes: ['{n} text box is left out.|{n} text boxes are left out.', '{n} tekstboks udelades.|{n} tekstbokse udelades.'],
  comments: ['{n} comment is left out.|{n} comments are left out.', '{n} kommentar udelades.|{n} kommentarer udelades.'],
  notes: [
    '{n} foot- or endnote is left out.|{n} foot- or endnotes are left out.',
    '{n} fod- eller slutnote udelades.|{n} fod- eller slutnoter udelades.',
  ],
  headersAndFooters: [
    '{n} header or footer is left out.|{n} headers or footers are left out.',
    '{n} sidehoved eller sidefod udelades.|{n} sidehoveder eller sidefødder udelades.',
  ],
  deletedText: [
    '{n} passage that was struck is left out.|{n} passages that were struck are left out.',
    '{n} overstreget sted udelades.|{n} overstregede steder udelades.',
  ],
  hiddenText: ['{n} hidden passage is left out.|{n} hidden passages are left out.', '{n} skjult sted udelades.|{n} skjulte steder udelades.'],
  listNumbers: ['{n} list number is left out.|{n} list numbers are left out.', '{n} listenummer udelades.|{n} listenumre udelades.'],
  symbols: [
    '{n} sign of a font of its own is left out.|{n} signs of a font of their own are left out.',
    '{n} tegn fra en særlig skrifttype udelades.|{n} tegn fra en særlig skrifttype udelades.',
  ],
} as const satisfies Sentences;
