import { useMemo, useState, type FormEvent } from 'react';
import { newId, type Schemas } from '../api/client';
import { useSources } from '../api/queries';
import { ChoosePassage, type Nearby } from '../findings/ChoosePassage';
import { t } from '../i18n';
import { saidOf, type Said } from '../i18n/said';
import { useAct } from '../shell/act';
import { Dialog } from '../shell/Dialog';
import { FormEnd } from '../shell/FormEnd';
import { useStudyContext } from '../shell/study';
import { opened } from '../shell/wording';
import { Targets } from './Targets';
import { STANCES, type Stance, type Theory } from './theory';
import type { Known } from './useKnown';

const INFERENCES = ['said', 'inferred', 'retroduced'] as const;

interface Cited {
  id: string;
  sourceId: string;
}

interface EvidenceDialogProps {
  theory: Theory;
  known: Known;
  /** What it bears on, where that is known. */
  target?: string;
  /** The passage, where that is known; who was silent has none. */
  passage?: Cited;
  onClose: () => void;
}

/** Links what a participant said, or that they were silent, to the theory. */
export function EvidenceDialog({ theory, known, target, passage, onClose }: EvidenceDialogProps) {
  const [stance, setStance] = useState<Stance>('supports');
  const [cited, setCited] = useState<Cited | undefined>(passage);
  const [problem, setProblem] = useState<Said | string>('');
  const [isSending, setSending] = useState(false);
  const act = useAct();
  const nearby = useMemo(() => nearbyOf(theory, target), [theory, target]);
  const isSilent = stance === 'silent';
  const send = async (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const form = new FormData(event.currentTarget);
    const said = (name: string) => String(form.get(name) ?? '').trim();
    if (isSending) {
      return;
    }
    setSending(true);
    const sent = await act(
      'theory/link-evidence',
      {
        evidenceId: newId(),
        targetId: said('target'),
        stance,
        excerptId: isSilent ? null : (cited?.id ?? null),
        participantId: said('participant') || null,
        inference: (said('inference') || 'said') as Schemas['Inference'],
        evokedBy: said('question') || null,
        note: said('note') || null,
      },
      t('theory.linked'),
    );
    setSending(false);
    if (sent.ok) {
      onClose();
    } else {
      setProblem(saidOf(sent.problem));
    }
  };
  return (
    <Dialog title={t('theory.link')} onClose={onClose}>
      <form className="form" onSubmit={(event) => void send(event)}>
        <Targets label={t('theory.bearsOn')} theory={theory} chosen={target} />
        <label>
          {t('theory.stance')}
          <select value={stance} onChange={(event) => setStance(event.target.value as Stance)}>
            {STANCES.filter((each) => !passage || each !== 'silent').map((each) => (
              <option key={each} value={each}>
                {t(`theory.${each}`)}
              </option>
            ))}
          </select>
        </label>
        {!passage && !isSilent && (
          <ChoosePassage
            chosen={cited?.id ?? ''}
            nearby={nearby}
            onChoose={(found) => {
              setCited(found);
              setProblem('');
            }}
          />
        )}
        <Whose known={known} source={isSilent ? undefined : cited?.sourceId} isSilent={isSilent} />
        {!isSilent && (
          <label>
            {t('theory.inference')}
            <select name="inference">
              {INFERENCES.map((each) => (
                <option key={each} value={each}>
                  {t(`theory.${each}`)}
                </option>
              ))}
            </select>
          </label>
        )}
        <Evoking />
        <label>
          {t('theory.note')}
          <textarea name="note" rows={2} aria-describedby="link-problem" />
        </label>
        <FormEnd
          id="link-problem"
          problem={problem}
          act={t('theory.link')}
          isSending={isSending}
          onClose={onClose}
        />
      </form>
    </Dialog>
  );
}

/** The passages that the codes of a configuration's parts gather, where it has codes. */
function nearbyOf(theory: Theory, target: string | undefined): Nearby | undefined {
  const parts = theory.configurations.find(({ id }) => id === target)?.parts ?? [];
  const codes = new Set(parts.flatMap(({ codeId }) => codeId ?? []));
  return codes.size === 0
    ? undefined
    : {
        name: t('theory.nearby'),
        has: ({ codings }) => codings.some(({ codeId }) => codes.has(codeId)),
      };
}

/** Who was silent; or whose words it is, where a source holds several people's. */
function Whose({ known, source, isSilent }: { known: Known; source: string | undefined; isSilent: boolean }) {
  const { scope } = useStudyContext();
  const there = useSources(scope).data?.find(({ id }) => id === source)?.participants ?? [];
  if (!isSilent && there.length < 2) {
    return null;
  }
  return (
    <label>
      {t(isSilent ? 'theory.whoSilent' : 'findings.whose')}
      <select name="participant">
        {!isSilent && <option value="">{t('findings.several')}</option>}
        {known.people
          .filter(([id]) => isSilent || there.includes(id))
          .map(([id, label]) => (
            <option key={id} value={id}>
              {label}
            </option>
          ))}
      </select>
    </label>
  );
}

/** The question of the guide that it answers, where there is a guide. */
function Evoking() {
  const { about } = useStudyContext();
  const questions = (about.fieldwork.guides ?? []).at(-1)?.questions ?? [];
  return questions.length === 0 ? null : (
    <label>
      {t('theory.evokedBy')}
      <select name="question">
        <option value="">{t('theory.ofItself')}</option>
        {questions.map(({ id, text }) => (
          <option key={id} value={id}>
            {opened(text)}
          </option>
        ))}
      </select>
    </label>
  );
}
