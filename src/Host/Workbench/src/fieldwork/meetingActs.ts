import { newId, type Schemas } from '../api/client';
import { reason, why } from '../codebook/form';
import { t, term } from '../i18n';
import { nameOf } from '../shell/study';
import { opened } from '../shell/wording';
import type { Form, Participant } from './participantActs';
import { chosenOf } from './written';

const KINDS = ['analysis', 'supervision', 'debriefing', 'progress'] as const;

export const meeting = (about: Schemas['StudyView'], people: readonly Participant[]): Form => ({
  title: t('meetings.enter'),
  act: t('meetings.enter'),
  fields: [
    {
      name: 'kind',
      label: t('meetings.kind'),
      options: KINDS.map((kind) => [kind, term('meetingKinds', kind)] as const),
    },
    {
      name: 'attendees',
      label: t('meetings.whoOfTheTeam'),
      many: true,
      options: about.members.map(({ personId }) => [personId, nameOf(about, personId)] as const),
    },
    { name: 'guests', label: t('meetings.guestsOptional') },
    { name: 'minutes', label: t('meetings.minutes'), rows: 6 },
    ...(people.length > 0
      ? [
          {
            name: 'mentions',
            label: t('meetings.mentions'),
            many: true,
            options: people.map(({ id, label }) => [id, opened(label)] as const),
          },
        ]
      : []),
  ],
  send: (act, said) =>
    act(
      'meetings/hold-meeting',
      {
        meetingId: newId(),
        kind: said['kind'] as Schemas['MeetingKind'],
        attendees: chosenOf(said['attendees']),
        minutes: said['minutes'] ?? '',
        guests: said['guests'] || null,
        mentions: chosenOf(said['mentions']),
      },
      t('meetings.entered'),
    ),
});

export const decision = (meetingId: string): Form => ({
  title: t('meetings.minute'),
  act: t('meetings.minute'),
  fields: [{ name: 'decision', label: t('meetings.decision'), rows: 3 }, reason()],
  send: (act, said) =>
    act(
      'meetings/minute-decision',
      { meetingId, decisionId: newId(), decision: said['decision'] ?? '', reason: why(said) },
      t('meetings.minuted'),
    ),
});
