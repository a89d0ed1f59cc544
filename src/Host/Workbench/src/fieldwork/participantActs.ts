import { newId, type Schemas } from '../api/client';
import type { Sent } from '../api/outbox';
import { reason, why, type Said } from '../codebook/form';
import { t } from '../i18n';
import type { useAct } from '../shell/act';
import type { Field } from '../shell/ActDialog';
import { opened } from '../shell/wording';
import { attributesOf, isOpen, namesOf } from './written';

export type Participant = Schemas['Participant'];

/** Something to be said in a dialog, and how it is sent. */
export interface Form {
  title: string;
  act: string;
  lead?: string;
  fields: readonly Field[];
  send: (act: ReturnType<typeof useAct>, said: Said) => Promise<Sent>;
}

export const enrol = (): Form => ({
  title: t('participants.enrol'),
  act: t('participants.enrol'),
  fields: [{ name: 'label', label: t('participants.label'), hint: t('participants.labelHint') }],
  send: (act, said) =>
    act(
      'participants/enrol-participant',
      { participantId: newId(), label: said['label'] ?? '', implicit: false },
      t('participants.enrolled', { who: said['label'] ?? '' }),
    ),
});

export const decline = (): Form => ({
  title: t('participants.decline'),
  act: t('participants.note'),
  lead: t('participants.declineMeans'),
  fields: [
    { name: 'label', label: t('participants.label'), hint: t('participants.labelHint') },
    { name: 'ground', label: t('participants.groundOptional'), rows: 2 },
  ],
  send: (act, said) =>
    act(
      'participants/decline-participant',
      { participantId: newId(), label: said['label'] ?? '', ground: said['ground'] || null },
      t('participants.declinedNow', { who: said['label'] ?? '' }),
    ),
});

export function describe(participant: Participant, people: readonly Participant[]): Form {
  const names = namesOf(people);
  const own = new Map(
    (participant.attributes ?? []).flatMap(({ name, value }) =>
      isOpen(name) ? [[name, opened(value)] as const] : [],
    ),
  );
  const who = opened(participant.label);
  return {
    title: `${t('participants.describe')}: ${who}`,
    act: t('participants.describe'),
    lead: t('participants.describeMeans'),
    fields: [
      ...names.map((name, i) => ({ name: `value${i}`, label: name, value: own.get(name) ?? '' })),
      {
        name: 'newName',
        label: t(names.length > 0 ? 'participants.another' : 'participants.first'),
        hint: t('participants.anotherHint'),
      },
      { name: 'newValue', label: t('participants.value', { who }) },
      reason(),
    ],
    send: (act, said) =>
      act(
        'participants/describe-participant',
        {
          participantId: participant.id,
          attributes: attributesOf(names, said),
          reason: why(said),
        },
        t('participants.described', { who }),
      ),
  };
}

export const invite = ({ id, label }: Participant): Form => ({
  title: `${t('participants.invite')}: ${opened(label)}`,
  act: t('participants.note'),
  lead: t('participants.inviteMeans'),
  fields: [{ name: 'about', label: t('participants.about'), rows: 2 }],
  send: (act, said) =>
    act(
      'participants/invite-reflection',
      { participantId: id, reflectionId: newId(), about: said['about'] || null },
      t('participants.invited', { who: opened(label) }),
    ),
});

export const receive = (
  { id, label }: Participant,
  { id: reflectionId, about }: Schemas['MemberReflection'],
): Form => ({
  title: `${t('participants.receive')}: ${opened(label)}`,
  act: t('shell.save'),
  ...(about && { lead: t('participants.askedOn', { about: opened(about) }) }),
  fields: [{ name: 'response', label: t('participants.response'), rows: 5 }],
  send: (act, said) =>
    act(
      'participants/receive-reflection',
      { participantId: id, reflectionId, response: said['response'] ?? '' },
      t('participants.received', { who: opened(label) }),
    ),
});
