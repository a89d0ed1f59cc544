import type { Schemas } from '../api/client';

/** The phases of reflexive thematic analysis, in the order in which they are told. */
export const PHASES = [
  'familiarising',
  'coding',
  'generatingThemes',
  'reviewingThemes',
  'definingThemes',
  'writingUp',
] as const satisfies Schemas['AnalysisPhase'][];
