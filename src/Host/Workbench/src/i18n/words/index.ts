import { audit } from './audit';
import { codeHistory, codes } from './codes';
import { coding } from './coding';
import { compare } from './compare';
import { coverage } from './coverage';
import { excerpts } from './excerpts';
import { home } from './home';
import { keys } from './keys';
import { fates, lineage, steps } from './lineage';
import { memoKinds, memoTargets, memos } from './memos';
import { reports } from './reports';
import { rounds } from './rounds';
import { settings } from './settings';
import { shell } from './shell';
import { sources } from './sources';
import { studies } from './studies';
import { terms } from './terms';
import { themeHistory } from './themeHistory';
import { themes } from './themes';
import { time } from './time';
import { timeline } from './timeline';

/** Every sentence of the workbench, as [English, Danish], by the area that says it. */
export const words = {
  audit,
  codeHistory,
  codes,
  coding,
  compare,
  coverage,
  excerpts,
  fates,
  home,
  keys,
  lineage,
  memoKinds,
  memos,
  memoTargets,
  reports,
  rounds,
  settings,
  shell,
  sources,
  steps,
  studies,
  terms,
  themeHistory,
  themes,
  time,
  timeline,
};
