import type { Schemas } from '../api/client';
import { t } from '../i18n';
import { opened } from '../shell/wording';

export type Theory = Schemas['TheoryAsOf'];
export type Proposition = Schemas['Proposition'];
export type Configuration = Schemas['Configuration'];
export type Evidence = Schemas['Evidence'];
export type Stance = Schemas['EvidenceStance'];
export type PartKind = Schemas['PartKind'];

export const STANCES = ['supports', 'refines', 'refutes', 'extends', 'silent'] as const satisfies Stance[];

export const KINDS = [
  'intervention',
  'context',
  'actor',
  'mechanismResource',
  'mechanismReasoning',
  'mechanismStructure',
  'outcome',
] as const satisfies PartKind[];

export interface Nested {
  proposition: Proposition;
  below: Nested[];
}

/** Rivals and more exact ones below the proposition that they belong to. */
export function nest(propositions: readonly Proposition[]): Nested[] {
  const ids = new Set(propositions.map(({ id }) => id));
  const over = ({ parentId, rivalOf }: Proposition) => parentId ?? rivalOf ?? '';
  const below = (id: string): Nested[] =>
    propositions
      .filter((each) => over(each) === id)
      .map((proposition) => ({ proposition, below: below(proposition.id) }));
  return propositions
    .filter((each) => !ids.has(over(each)))
    .map((proposition) => ({ proposition, below: below(proposition.id) }));
}

/** A proposition as one sentence. */
export const sentenceOf = ({ if: circumstances, then, because }: Schemas['PropositionText']) =>
  t(because ? 'theory.sentence' : 'theory.sentenceShort', {
    if: opened(circumstances),
    then: opened(then),
    because: opened(because),
  });

/** The evidence on a thing; what bears on a part bears on its configuration, too. */
export function bearingOn(theory: Theory, thing: Proposition | Configuration): Evidence[] {
  const targets = new Set([
    thing.id,
    ...('parts' in thing ? thing.parts.map(({ id }) => id) : []),
  ]);
  return theory.evidence.filter(({ targetId }) => targets.has(targetId));
}

/** The evidence on a proposition, and on the configurations that spell it out. */
export const bearingOnAll = (theory: Theory, proposition: Proposition): Evidence[] => [
  ...bearingOn(theory, proposition),
  ...theory.configurations
    .filter(({ propositionId }) => propositionId === proposition.id)
    .flatMap((configuration) => bearingOn(theory, configuration)),
];

/** Evidence by what it does to the theory. */
export const byStance = (evidence: readonly Evidence[]): [Stance, Evidence[]][] =>
  STANCES.map((stance): [Stance, Evidence[]] => [
    stance,
    evidence.filter((each) => each.stance === stance),
  ]).filter(([, of]) => of.length > 0);

/** What evidence bears on, in words. */
export function nameOfTarget(theory: Theory, id: string): string {
  const proposition = theory.propositions.find((each) => each.id === id);
  if (proposition) {
    return sentenceOf(proposition.statement);
  }
  const configuration = theory.configurations.find(
    (each) => each.id === id || each.parts.some((part) => part.id === id),
  );
  const part = configuration?.parts.find((each) => each.id === id);
  return [configuration?.name, part?.label].map(opened).filter(Boolean).join(': ');
}

/** Whether a study has begun a theory at all. */
export const isBegun = ({ title, propositions, configurations }: Theory) =>
  Boolean(title) || propositions.length > 0 || configurations.length > 0;

/** What a configuration says, as one line: its parts in the order they were given. */
export const chainOf = ({ parts }: Configuration) =>
  parts
    .map(({ kind, label, direction }) =>
      [
        `${t(`theory.${kind}`)}: ${opened(label)}`,
        direction && direction !== 'came' && `(${t(`theory.${direction}`)})`,
      ]
        .filter(Boolean)
        .join(' '),
    )
    .join('; ');
