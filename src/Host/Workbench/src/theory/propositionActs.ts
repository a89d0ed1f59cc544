import { newId, type Schemas } from '../api/client';
import { t } from '../i18n';
import type { Offer } from '../shell/ActButtons';
import type { Field } from '../shell/ActDialog';
import { opened } from '../shell/wording';
import { reason, why } from '../themes/acts';
import type { Proposition } from './theory';

const fieldsOf = (statement?: Schemas['PropositionText']): Field[] => [
  {
    name: 'if',
    label: t('theory.if'),
    hint: t('theory.ifHelp'),
    value: opened(statement?.if),
    rows: 2,
  },
  {
    name: 'then',
    label: t('theory.then'),
    hint: t('theory.thenHelp'),
    value: opened(statement?.then),
    rows: 2,
  },
  {
    name: 'because',
    label: t('theory.because'),
    hint: t('theory.becauseHelp'),
    value: opened(statement?.because),
    rows: 2,
  },
];

const statementOf = (said: Record<string, string>) => ({
  if: said['if'] ?? '',
  then: said['then'] ?? '',
  because: said['because'] || null,
});

type Place = Pick<Schemas['AddProposition'], 'parentId' | 'rivalOf'>;

const adding = (name: string, place: Place, lead?: string): Offer => ({
  name,
  ...(lead && { lead }),
  fields: [...fieldsOf(), reason()],
  send: (act, said) =>
    act(
      'theory/add-proposition',
      { propositionId: newId(), statement: statementOf(said), ...place, ...why(said) },
      t('theory.added'),
    ),
});

export const addProposition = () => adding(t('theory.add'), {});

const chosenOf = (said: Record<string, string>) =>
  (said['evidence'] ?? '').split(' ').filter(Boolean);

const judging = (proposition: Proposition, holds: boolean, evidence: Field[]): Offer => ({
  name: t(holds ? 'theory.support' : 'theory.reject'),
  lead: t(holds ? 'theory.supportMeans' : 'theory.rejectMeans'),
  fields: [...evidence, reason()],
  send: (act, said) =>
    act(
      'theory/judge-proposition',
      { propositionId: proposition.id, holds, evidence: chosenOf(said), ...why(said) },
      t(holds ? 'theory.supportedNow' : 'theory.rejectedNow'),
    ),
});

const refining = (proposition: Proposition, evidence: Field[]): Offer => ({
  name: t('theory.refine'),
  lead: t('theory.refineMeans'),
  fields: [...fieldsOf(proposition.statement), ...evidence, reason()],
  send: (act, said) =>
    act(
      'theory/refine-proposition',
      {
        propositionId: proposition.id,
        statement: statementOf(said),
        evidence: chosenOf(said),
        ...why(said),
      },
      t('theory.refinedNow'),
    ),
});

/** What may be done with a proposition; one that was rejected stays as it is. */
export function actsOn(
  proposition: Proposition,
  /** What there is of evidence to name, as [id, what it says]. */
  evidence: readonly (readonly [string, string])[],
): readonly Offer[] {
  if (proposition.status === 'rejected') {
    return [];
  }
  const asked: Field[] =
    evidence.length === 0
      ? []
      : [{ name: 'evidence', label: t('theory.onEvidence'), many: true, options: evidence }];
  return [
    refining(proposition, asked),
    ...(proposition.status === 'supported' ? [] : [judging(proposition, true, asked)]),
    judging(proposition, false, asked),
    adding(t('theory.addRival'), { rivalOf: proposition.id }, t('theory.rivalMeans')),
    adding(t('theory.addBelow'), { parentId: proposition.id }, t('theory.belowMeans')),
  ];
}
