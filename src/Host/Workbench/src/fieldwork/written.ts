import type { Schemas, Words } from '../api/client';

type Said = Record<string, string>;

/** What circumstances are called in a study, each once, in the order in which they came. */
export const namesOf = (people: readonly Pick<Schemas['Participant'], 'attributes'>[]) => [
  ...new Set(people.flatMap(({ attributes = [] }) => attributes.map(({ name }) => name)).filter(isOpen)),
];

export const isOpen = (words: Words): words is string => typeof words === 'string';

/** The circumstances that a form says: those that have names, and one that is new. */
export const attributesOf = (
  names: readonly string[],
  said: Said,
): Schemas['NewAttributeValue'][] => [
  ...names
    .map((name, i) => ({ name, value: said[`value${i}`] ?? '' }))
    .filter(({ value }) => value !== ''),
  ...(said['newName'] || said['newValue']
    ? [{ name: said['newName'] ?? '', value: said['newValue'] ?? '' }]
    : []),
];

/**
 * The questions of the next version of a guide. Reworded ones stay the questions they were, those
 * without words are left out, and each line of the further ones is a new question.
 */
export const questionsOf = (
  before: readonly Schemas['GuideQuestion'][],
  said: Said,
  newId: () => string,
): Schemas['NewGuideQuestion'][] => [
  ...before
    .map(({ id, propositionId }, i) => ({
      id,
      text: said[`question${i}`] ?? '',
      propositionId: propositionId ?? null,
    }))
    .filter(({ text }) => text !== ''),
  ...(said['further'] ?? '')
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .map((text) => ({ id: newId(), text, propositionId: null })),
];

/** A number of minutes as it was typed; nothing where nothing was, NaN where it is no number. */
export const minutesOf = (typed: string | undefined): number | null =>
  !typed ? null : /^\d+$/.test(typed) ? Number(typed) : Number.NaN;

/** What was chosen of many, one after another. */
export const chosenOf = (said: string | undefined): string[] => said?.split(' ').filter(Boolean) ?? [];
