import { newId, type Schemas } from '../api/client';
import type { Sent } from '../api/outbox';
import { reason, why } from '../codebook/form';
import { t, term } from '../i18n';
import { nameOf } from '../shell/study';
import { opened } from '../shell/wording';
import type { Form, Participant } from './participantActs';
import { chosenOf, minutesOf, questionsOf } from './written';

type About = Schemas['StudyView'];
type Source = Schemas['SourceView'];

const MODES = ['inPerson', 'telephone', 'video', 'writing'] as const;
const refused = (title: string): Sent => ({ ok: false, problem: { status: 422, rule: '', title } });

export const sampling = ({ fieldwork }: About): Form => ({
  title: t('fieldwork.decideSampling'),
  act: t('shell.save'),
  fields: [
    {
      name: 'sampling',
      label: t('fieldwork.sampling'),
      hint: t('fieldwork.samplingHint'),
      value: opened(fieldwork.sampling),
      rows: 4,
    },
    reason(),
  ],
  send: (act, said) =>
    act(
      'studies/decide-sampling',
      { sampling: said['sampling'] ?? '', reason: why(said) },
      t('fieldwork.samplingDecided'),
    ),
});

export function guide({ fieldwork }: About): Form {
  const last = fieldwork.guides?.at(-1);
  const before = last?.questions ?? [];
  return {
    title: t(last ? 'fieldwork.revise' : 'fieldwork.draft'),
    act: t('shell.save'),
    lead: t(last ? 'fieldwork.reviseMeans' : 'fieldwork.draftMeans'),
    fields: [
      ...before.map(({ text }, i) => ({
        name: `question${i}`,
        label: t('fieldwork.question', { i: i + 1 }),
        value: opened(text),
        rows: 2,
      })),
      {
        name: 'further',
        label: t(last ? 'fieldwork.further' : 'fieldwork.questions'),
        hint: t('fieldwork.oneALine'),
        rows: last ? 3 : 8,
      },
      reason(),
    ],
    send: (act, said) =>
      act(
        'studies/write-guide',
        { questions: questionsOf(before, said, newId), reason: why(said) },
        t('fieldwork.guideWritten', { version: (last?.version ?? 0) + 1 }),
      ),
  };
}

export const pilot = (version: number): Form => ({
  title: t('fieldwork.pilotOf', { version }),
  act: t('shell.save'),
  fields: [{ name: 'note', label: t('fieldwork.pilotNote'), rows: 4 }],
  send: (act, said) =>
    act(
      'studies/pilot-guide',
      { guideVersion: version, note: said['note'] ?? '' },
      t('fieldwork.piloted'),
    ),
});

/** What an interview can be with, by and of. */
export interface Around {
  about: About;
  person: string;
  people: readonly Participant[];
  sources: readonly Source[];
}

export const interview = ({ about, person, people, sources }: Around): Form => ({
  title: t('fieldwork.recordInterview'),
  act: t('fieldwork.recordInterview'),
  fields: [
    {
      name: 'participants',
      label: t('fieldwork.withWhom'),
      many: true,
      options: people
        .filter(({ hasDeclined }) => !hasDeclined)
        .map(({ id, label }) => [id, opened(label)] as const),
    },
    {
      name: 'mode',
      label: t('fieldwork.mode'),
      options: MODES.map((mode) => [mode, term('interviewModes', mode)] as const),
    },
    {
      name: 'interviewer',
      label: t('fieldwork.interviewer'),
      value: person,
      options: about.members.map(({ personId }) => [personId, nameOf(about, personId)] as const),
    },
    {
      name: 'guide',
      label: t('fieldwork.byGuide'),
      value: String(about.fieldwork.guides?.at(-1)?.version ?? ''),
      options: [
        ['', t('fieldwork.noGuide')],
        ...(about.fieldwork.guides ?? []).map(
          ({ version }) => [String(version), t('fieldwork.version', { version })] as const,
        ),
      ],
    },
    {
      name: 'source',
      label: t('fieldwork.itsSource'),
      options: [
        ['', t('fieldwork.noSource')],
        ...sources
          .filter(({ isWithdrawn }) => !isWithdrawn)
          .map(({ id, title }) => [id, opened(title)] as const),
      ],
    },
    { name: 'minutes', label: t('fieldwork.minutes') },
    {
      name: 'recorded',
      label: t('fieldwork.isRecorded'),
      options: [
        ['yes', t('fieldwork.yes')],
        ['no', t('fieldwork.no')],
      ],
    },
    { name: 'setting', label: t('fieldwork.setting') },
    { name: 'note', label: t('fieldwork.fieldNote'), rows: 4 },
  ],
  send: async (act, said) => {
    const minutes = minutesOf(said['minutes']);
    return Number.isNaN(minutes)
      ? refused(t('fieldwork.minutesWrong'))
      : act(
          'studies/record-interview',
          {
            interviewId: newId(),
            participants: chosenOf(said['participants']),
            mode: said['mode'] as Schemas['InterviewMode'],
            interviewerId: said['interviewer'] || null,
            guideVersion: said['guide'] ? Number(said['guide']) : null,
            sourceId: said['source'] || null,
            minutes,
            isRecorded: said['recorded'] === 'yes',
            setting: said['setting'] || null,
            fieldNote: said['note'] || null,
          },
          t('fieldwork.interviewRecorded'),
        );
  },
});

export const verify = ({ id, title }: Source): Form => ({
  title: `${t('fieldwork.verify')}: ${opened(title)}`,
  act: t('fieldwork.verify'),
  lead: t('fieldwork.verifyMeans'),
  fields: [{ name: 'note', label: t('fieldwork.verifyNote'), rows: 3 }],
  send: (act, said) =>
    act(
      'sources/verify-transcript',
      { sourceId: id, note: said['note'] || null },
      t('fieldwork.verified', { source: opened(title) }),
    ),
});
