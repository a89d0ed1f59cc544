import { newId, type Schemas } from '../api/client';
import type { Sent } from '../api/outbox';
import { t, term, type Key } from '../i18n';
import type { useAct } from '../shell/act';
import type { Field } from '../shell/ActDialog';
import { opened } from '../shell/wording';
import { PHASES } from './phases';

type Said = Record<string, string>;
type About = Schemas['StudyView'];

/** Something that is said of the study: its words, and how it is sent. */
export interface Saying {
  name: Key;
  /** Whether only whoever leads the study says it. */
  isForLead: boolean;
  fields: (about: About, person: string) => Field[];
  send: (act: ReturnType<typeof useAct>, said: Said) => Promise<Sent>;
}

const APPROACHES = ['reflexive', 'codebook', 'codingReliability'] as const;

const reason = (): Field => ({ name: 'reason', label: t('shell.reasonOptional'), rows: 2 });
const why = (said: Said) => ({ reason: said['reason'] || null });
const chosen = <T extends string>(names: readonly T[]) =>
  names.map((name) => [name, term('terms', name)] as const);

const question: Saying = {
  name: 'home.stateQuestion',
  isForLead: true,
  fields: ({ framing }) => [
    { name: 'question', label: t('home.question'), value: opened(framing.question), rows: 3 },
    reason(),
  ],
  send: (act, said) =>
    act(
      'studies/state-question',
      { question: said['question'] ?? '', ...why(said) },
      t('home.questionStated'),
    ),
};

const approach: Saying = {
  name: 'home.chooseApproach',
  isForLead: true,
  fields: ({ framing }) => [
    {
      name: 'approach',
      label: t('studies.approach'),
      value: framing.approach ?? 'reflexive',
      options: chosen(APPROACHES),
    },
    reason(),
  ],
  send: (act, said) =>
    act(
      'studies/choose-approach',
      { approach: said['approach'] as Schemas['Approach'], ...why(said) },
      t('home.approachChosen'),
    ),
};

const stance: Saying = {
  name: 'home.declareStance',
  isForLead: true,
  fields: ({ framing }) => [
    { name: 'stance', label: t('home.stance'), value: opened(framing.stance), rows: 3 },
    reason(),
  ],
  send: (act, said) =>
    act(
      'studies/declare-stance',
      { stance: said['stance'] ?? '', ...why(said) },
      t('home.stanceDeclared'),
    ),
};

const position: Saying = {
  name: 'home.statePosition',
  isForLead: false,
  fields: ({ framing }, person) => [
    {
      name: 'statement',
      label: t('home.whatYouBring'),
      value: opened(framing.positions?.find(({ personId }) => personId === person)?.statement),
      rows: 5,
    },
    reason(),
  ],
  send: (act, said) =>
    act(
      'studies/state-positionality',
      { statement: said['statement'] ?? '', ...why(said) },
      t('home.positionStated'),
    ),
};

const expectation: Saying = {
  name: 'home.noteExpectation',
  isForLead: false,
  fields: () => [{ name: 'expectation', label: t('home.expectation'), rows: 3 }],
  send: (act, said) =>
    act(
      'studies/note-expectation',
      { expectationId: newId(), expectation: said['expectation'] ?? '' },
      t('home.expectationNoted'),
    ),
};

/** What can be said of where the study sets out from. */
export const framing: readonly Saying[] = [question, approach, stance, position, expectation];

/** The phase that one says to be in. */
export const phase: Saying = {
  name: 'home.enterPhase',
  isForLead: false,
  fields: ({ framing: said }, person) => [
    {
      name: 'phase',
      label: t('home.phase'),
      value: said.phases?.find(({ personId }) => personId === person)?.phase ?? 'familiarising',
      options: chosen(PHASES),
    },
    reason(),
  ],
  send: (act, said) =>
    act(
      'studies/enter-phase',
      { phase: said['phase'] as Schemas['AnalysisPhase'], ...why(said) },
      t('home.phaseEntered'),
    ),
};
