import { ofCodes } from './codes';
import { ofHost } from './host';
import { ofRounds } from './rounds';
import { ofStudy } from './study';
import { ofThemes } from './themes';

/** What the host refuses, by its rule, in Danish; the host says it in English. */
export const refusals: Record<string, string> = {
  ...ofCodes,
  ...ofHost,
  ...ofRounds,
  ...ofStudy,
  ...ofThemes,
};
