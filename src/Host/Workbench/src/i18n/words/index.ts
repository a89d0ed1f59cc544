import { coding } from './coding';
import { compare } from './compare';
import { keys } from './keys';
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
  keys,
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
