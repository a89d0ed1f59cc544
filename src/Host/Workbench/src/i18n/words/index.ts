import { coding } from './coding';
import { keys } from './keys';
import { settings } from './settings';
import { shell } from './shell';
import { sources } from './sources';
import { studies } from './studies';
import { terms } from './terms';

/** Every sentence of the workbench, as [English, Danish], by the area that says it. */
export const words = { coding, keys, settings, shell, sources, studies, terms };
