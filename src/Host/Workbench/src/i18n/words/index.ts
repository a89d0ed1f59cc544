import { agreement, agreementUnits, coefficients } from './agreement';
import { audit } from './audit';
import { codePage, lifeMarks } from './codePage';
import { codeHistory, codes } from './codes';
import { coding } from './coding';
import { compare } from './compare';
import { coverage } from './coverage';
import { excerpts } from './excerpts';
import { fieldwork, interviewModes, meetingKinds, meetings, participants } from './fieldwork';
import { find } from './find';
import { findings } from './findings';
import { happened } from './happened';
import { home } from './home';
import { importing, leftOut } from './importing';
import { keys } from './keys';
import { keyPlaces, keyTables } from './keyTables';
import { fates, lineage, steps } from './lineage';
import { map, mapFates } from './map';
import { linkKinds, memoKinds, memoTargets, memos } from './memos';
import { ordering } from './ordering';
import { differenceKinds, outcomes, reconcile } from './reconcile';
import { people } from './people';
import { picture } from './picture';
import { reports } from './reports';
import { roundModes, rounds } from './rounds';
import { settings } from './settings';
import { shell } from './shell';
import { sources } from './sources';
import { splitting } from './splitting';
import { studies } from './studies';
import { terms } from './terms';
import { themeHistory } from './themeHistory';
import { themes } from './themes';
import { theory } from './theory';
import { time } from './time';
import { timeline } from './timeline';

/** Every sentence of the workbench, as [English, Danish], by the area that says it. */
export const words = {
  agreement,
  agreementUnits,
  audit,
  codeHistory,
  codePage,
  codes,
  coding,
  coefficients,
  compare,
  coverage,
  differenceKinds,
  excerpts,
  fates,
  fieldwork,
  find,
  findings,
  happened,
  home,
  importing,
  interviewModes,
  keyPlaces,
  keys,
  keyTables,
  leftOut,
  lifeMarks,
  lineage,
  linkKinds,
  map,
  mapFates,
  meetingKinds,
  meetings,
  memoKinds,
  memos,
  memoTargets,
  ordering,
  outcomes,
  participants,
  people,
  picture,
  reconcile,
  reports,
  roundModes,
  rounds,
  settings,
  shell,
  sources,
  splitting,
  steps,
  studies,
  terms,
  themeHistory,
  themes,
  theory,
  time,
  timeline,
};
