import type { Sentences } from './sentences';

/** What was decided about a theme, by the name of its event. */
export const themeHistory = {
  theme_proposed: ['Proposed as “{name}”.', 'Foreslået som “{name}”.'],
  code_promoted_to_theme: ['Made of a code, as “{name}”.', 'Dannet af en kode, som “{name}”.'],
  theme_renamed: ['Renamed from “{from}” to “{to}”.', 'Omdøbt fra “{from}” til “{to}”.'],
  central_concept_stated: ['Concept stated: “{to}”', 'Begrebet sagt: “{to}”'],
  central_concept_restated: [
    'Concept changed from “{from}” to “{to}”',
    'Begrebet ændret fra “{from}” til “{to}”',
  ],
  theme_boundary_drawn: ['Boundary drawn: “{to}”', 'Grænsen trukket: “{to}”'],
  theme_boundary_redrawn: [
    'Boundary changed from “{from}” to “{to}”',
    'Grænsen ændret fra “{from}” til “{to}”',
  ],
  code_assigned_to_theme: ['Gathered the code “{code}”.', 'Samlede koden “{code}”.'],
  code_removed_from_theme: ['Let go of the code “{code}”.', 'Slap koden “{code}”.'],
  excerpt_attached_to_theme: [
    'Gathered an excerpt from {source}.',
    'Samlede et uddrag fra {source}.',
  ],
  excerpt_detached_from_theme: [
    'Let go of an excerpt from {source}.',
    'Slap et uddrag fra {source}.',
  ],
  contrary_case_noted: [
    'Noted a contrary case in {source}.',
    'Noterede et modeksempel i {source}.',
  ],
  contrary_case_withdrawn: [
    'An excerpt from {source} no longer speaks against it.',
    'Et uddrag fra {source} taler ikke længere imod det.',
  ],
  theme_nested: ['Made part of “{theme}”.', 'Gjort til del af “{theme}”.'],
  theme_freed: ['Stands on its own.', 'Står for sig selv.'],
  reviewed_excerpts: [
    'Reviewed against its excerpts: {finding}',
    'Gennemgået mod dets uddrag: {finding}',
  ],
  reviewed_wholeSet: [
    'Reviewed against the whole set: {finding}',
    'Gennemgået mod hele materialet: {finding}',
  ],
  themes_merged: ['{themes} became part of “{theme}”.', '{themes} blev en del af “{theme}”.'],
  theme_split: ['Divided into {themes}.', 'Delt i {themes}.'],
  theme_parked: ['Laid aside.', 'Lagt til side.'],
  theme_discarded: ['Given up.', 'Opgivet.'],
  theme_restored: ['Brought under review again.', 'Taget op til gennemgang igen.'],
  theme_finalised: ['Said to be final.', 'Erklæret endeligt.'],
  theme_reopened: ['Opened for review again.', 'Åbnet for gennemgang igen.'],
  theme_demoted: ['Given back to a code.', 'Givet tilbage til en kode.'],
  something: ['Another decision ({event}).', 'En anden beslutning ({event}).'],
  unknown: ['(not here)', '(ikke her)'],
} as const satisfies Sentences;
