import type { Schemas } from '../api/client';

export type Question = Schemas['ListedQuestion'];

/** What each kind of question needs to be told, by the names that the host asks for. */
const FIELDS: Record<Schemas['Needs'], readonly string[]> = {
  nothing: [],
  code: ['code'],
  theme: ['theme'],
  source: ['source'],
  turn: ['source', 'position'],
  finding: ['finding'],
  meeting: ['meeting'],
  item: ['item'],
  personOrParticipant: ['who'],
};

/** How the thematic map differs is asked from an earlier moment on. */
const COMPARES = 'AQ09';

export const fieldsOf = ({ id, needs }: Question): readonly string[] =>
  id === COMPARES ? [...FIELDS[needs], 'from'] : FIELDS[needs];

/** The questions whose id or words hold all that is looked for. */
export const found = (questions: readonly Question[], sought: string) => {
  const words = sought.toLowerCase().split(/\s+/).filter(Boolean);
  return questions.filter(({ id, asks }) =>
    words.every((word) => `${id} ${asks}`.toLowerCase().includes(word)),
  );
};

/** What is sent: a person or participant goes under its own name, and what is empty stays out. */
export const toldBy = (said: Record<string, string>): Record<string, string> => {
  const { who = '', ...others } = said;
  const [kind, id] = who.split(' ');
  return Object.fromEntries(
    Object.entries({ ...others, ...(kind && id && { [kind]: id }) }).filter(([, value]) => value),
  );
};

export const numberOf = ({ id }: Question) => Number(id.slice(2));
