import { useState, type ChangeEvent, type FormEvent } from 'react';
import type { Schemas } from '../api/client';
import { useParticipants } from '../api/queries';
import { previewInterviews } from '../api/upload';
import { t } from '../i18n';
import { saidOf, type Said } from '../i18n/said';
import { useAct } from '../shell/act';
import { Dialog } from '../shell/Dialog';
import { FormEnd } from '../shell/FormEnd';
import { useStudyContext } from '../shell/study';
import { opened } from '../shell/wording';
import { participantFor, turnsOf } from './correction';
import { problemOf } from './importing/problem';
import { KINDS } from './importing/files';

interface CorrectTextProps {
  source: Schemas['SourceView'];
  onClose: () => void;
}

/** Puts a corrected text in the place of the newest; its file is read as in an import. */
export function CorrectText({ source, onClose }: CorrectTextProps) {
  const { scope } = useStudyContext();
  const [interview, setInterview] = useState<Schemas['PlannedInterview']>();
  const [said, setSaid] = useState<Record<number, string>>({});
  const [problem, setProblem] = useState<Said | string>('');
  const act = useAct();
  const whose = (i: number) =>
    said[i] || (interview && participantFor(interview.speakers[i]!, source.participants));
  const read = async (event: ChangeEvent<HTMLInputElement>) => {
    const [file] = event.target.files ?? [];
    setInterview(undefined);
    setSaid({});
    setProblem('');
    if (file) {
      const form = new FormData();
      form.append('file', file, file.name);
      const taken = await previewInterviews(scope.study, form);
      if (taken.ok) {
        setInterview(taken.data.interviews[0]);
      } else {
        setProblem(problemOf(taken.problem));
      }
    }
  };
  const send = async (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const reason = String(new FormData(event.currentTarget).get('reason')).trim() || null;
    if (!interview) {
      setProblem(t('sources.fileMissing'));
      return;
    }
    if (interview.speakers.some(({ participant }, i) => participant && !whose(i))) {
      setProblem(t('sources.speakerMissing'));
      return;
    }
    const sent = await act(
      'sources/correct-transcript',
      { sourceId: source.id, text: interview.text, turns: turnsOf(interview, whose), reason },
      t('sources.corrected', { source: opened(source.title) }),
    );
    if (sent.ok) {
      onClose();
    } else {
      setProblem(saidOf(sent.problem));
    }
  };
  return (
    <Dialog title={`${t('sources.correct')}: ${opened(source.title)}`} onClose={onClose}>
      <form className="form" onSubmit={(event) => void send(event)}>
        <p>{t('sources.correctMeans')}</p>
        <label>
          {t('sources.correctFile')}
          <input
            type="file"
            accept={KINDS.join()}
            aria-describedby="correct-problem"
            onChange={(event) => void read(event)}
          />
        </label>
        <div role="status">
          {interview && (
            <>
              {t('importing.nCharacters', { n: interview.text.length })},{' '}
              {t('importing.nTurns', { n: interview.turns.length })}
            </>
          )}
        </div>
        {source.participants.length > 1 &&
          interview?.speakers.map(
            (speaker, i) =>
              speaker.participant && (
                <WhoSpeaks
                  key={i}
                  label={speaker.label ?? t('importing.nobodyNamed')}
                  among={source.participants}
                  value={whose(i) ?? ''}
                  onChange={(participant) => setSaid({ ...said, [i]: participant })}
                />
              ),
          )}
        <label>
          {t('shell.reasonOptional')}
          <textarea name="reason" rows={2} />
        </label>
        <FormEnd
          id="correct-problem"
          problem={problem}
          act={t('sources.correct')}
          onClose={onClose}
        />
      </form>
    </Dialog>
  );
}

interface WhoSpeaksProps {
  label: string;
  among: readonly string[];
  value: string;
  onChange: (participant: string) => void;
}

function WhoSpeaks({ label, among, value, onChange }: WhoSpeaksProps) {
  const { scope } = useStudyContext();
  const people = (useParticipants(scope).data ?? []).filter(({ id }) => among.includes(id));
  return (
    <label>
      {t('sources.whoIs', { label })}
      <select value={value} onChange={(event) => onChange(event.target.value)}>
        <option value="">{t('sources.chooseWho')}</option>
        {people.map((person) => (
          <option key={person.id} value={person.id}>
            {opened(person.label)}
          </option>
        ))}
      </select>
    </label>
  );
}
