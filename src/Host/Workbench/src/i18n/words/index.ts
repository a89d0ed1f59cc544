import { coding } from './coding';
import { compare } from './compare';
import { home } from './home';
import { keys } from './keys';
import { lineage } from './lineage';
import { memos } from './memos';
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
  coding,
  compare,
  home,
  keys,
  lineage,
  memos,
  settings,
  shell,
  sources,
  studies,
  terms,
  themeHistory,
  themes,
  time,
  timeline,
};
