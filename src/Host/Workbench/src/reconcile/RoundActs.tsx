import { useState } from 'react';
import { t, type Key } from '../i18n';
import { useAct } from '../shell/act';
import { ActDialog } from '../shell/ActDialog';
import { useStudyContext } from '../shell/study';
import { opened } from '../shell/wording';
import { codersOf, isRunningBlind, type Round } from './rounds';
import { noteSubmitted, useSubmittedHere } from './submitted';

type ActName = 'submit' | 'unblind' | 'close';

/** What may be done with a round by whoever looks; each says first what follows from it. */
export function RoundActs({ round, isLoud = false }: { round: Round; isLoud?: boolean }) {
  const { scope, person, role } = useStudyContext();
  const [asked, setAsked] = useState<ActName>();
  const isDone = useSubmittedHere(round.id, person) || (round.submitted ?? []).includes(person);
  if (scope.at !== undefined || round.isClosed) {
    return null;
  }
  const isCoder = codersOf(round).includes(person);
  const isLead = role === 'lead';
  const acts: readonly ActName[] = [
    ...(isCoder && !isDone ? (['submit'] as const) : []),
    ...(isLead && isRunningBlind(round) ? (['unblind'] as const) : []),
    ...(isLead && !isRunningBlind(round) ? (['close'] as const) : []),
  ];
  return (
    <>
      {acts.map((name) => (
        <button
          key={name}
          type="button"
          className={isLoud && name === 'submit' ? 'primary' : undefined}
          onClick={() => setAsked(name)}
        >
          {t(`rounds.${name}`)}
          <span className="spoken">: {opened(round.name)}</span>
        </button>
      ))}
      {asked && <Asked name={asked} round={round} onClose={() => setAsked(undefined)} />}
    </>
  );
}

interface AskedProps {
  name: ActName;
  round: Round;
  onClose: () => void;
}

const MEANS: Record<ActName, (round: Round) => Key> = {
  submit: (round) => (isRunningBlind(round) ? 'rounds.submitMeans' : 'rounds.submitSeenMeans'),
  unblind: () => 'rounds.unblindMeans',
  close: () => 'rounds.closeMeans',
};

function Asked({ name, round, onClose }: AskedProps) {
  const { person } = useStudyContext();
  const act = useAct();
  const said = { round: opened(round.name) };
  return (
    <ActDialog
      title={t(`rounds.${name}Title`, said)}
      lead={t(MEANS[name](round))}
      act={t(`rounds.${name}`)}
      fields={name === 'submit' ? [] : [{ name: 'reason', label: t('shell.reasonOptional'), rows: 2 }]}
      onSend={async ({ reason }) => {
        const done = t(`rounds.${name}Done`, said);
        if (name !== 'submit') {
          const body = { roundId: round.id, reason: reason || null };
          return act(`reconciliation/${name}-round`, body, done);
        }
        const sent = await act('reconciliation/submit-round', { roundId: round.id }, done);
        if (sent.ok) {
          noteSubmitted(round.id, person);
        }
        return sent;
      }}
      onClose={onClose}
    />
  );
}
