import { useState, type FormEvent } from 'react';
import { newId } from '../api/client';
import { t } from '../i18n';
import { saidOf, type Said } from '../i18n/said';
import { useAct } from '../shell/act';
import { Dialog } from '../shell/Dialog';
import { FormEnd } from '../shell/FormEnd';
import { opened } from '../shell/wording';
import { bodyOf, draftOf, missingIn, newPart, type Draft, type DraftPart } from './draft';
import { PartRow } from './PartRow';
import { sentenceOf, type Configuration, type Theory } from './theory';
import type { Known } from './useKnown';

interface ConfigurationDialogProps {
  theory: Theory;
  known: Known;
  /** The one that is stated anew. */
  configuration?: Configuration;
  onClose: () => void;
}

/** States a configuration: its name, its parts and what it hangs together with. */
export function ConfigurationDialog({ theory, known, configuration, onClose }: ConfigurationDialogProps) {
  const [id] = useState(() => configuration?.id ?? newId());
  const [draft, setDraft] = useState<Draft>(() => draftOf(configuration));
  const [problem, setProblem] = useState<Said | string>('');
  const [isSending, setSending] = useState(false);
  const act = useAct();
  const change = (part: Partial<Draft>) => setDraft((before) => ({ ...before, ...part }));
  const name = t(configuration ? 'theory.stateAnew' : 'theory.stateConfiguration');
  const others = theory.configurations.filter((each) => each.id !== id && !each.isRejected);
  const send = async (event: FormEvent) => {
    event.preventDefault();
    if (isSending) {
      return;
    }
    setSending(true);
    const sent = await act('theory/state-configuration', bodyOf(draft, id), t('theory.configured'));
    setSending(false);
    if (sent.ok) {
      onClose();
    } else {
      setProblem(saidOf(sent.problem));
    }
  };
  return (
    <Dialog title={name} onClose={onClose}>
      <form className="form" onSubmit={(event) => void send(event)}>
        <label>
          {t('theory.name')}
          <input
            autoComplete="off"
            value={draft.name}
            aria-describedby="configuration-problem"
            onChange={(event) => change({ name: event.target.value })}
          />
        </label>
        <Parts draft={draft} known={known} onChange={(parts) => change({ parts })} />
        <Completeness draft={draft} onChange={(isPartial) => change({ isPartial })} />
        <label>
          {t('theory.spellsOut')}
          <select
            value={draft.proposition}
            onChange={(event) => change({ proposition: event.target.value })}
          >
            <option value="">{t('theory.noProposition')}</option>
            {theory.propositions
              .filter((each) => each.status !== 'rejected' || each.id === draft.proposition)
              .map((each) => (
                <option key={each.id} value={each.id}>
                  {sentenceOf(each.statement)}
                </option>
              ))}
          </select>
        </label>
        {others.length > 0 && (
          <fieldset>
            <legend>{t('theory.follows')}</legend>
            <p className="hint">{t('theory.followsMeans')}</p>
            {others.map((each) => (
              <label key={each.id} className="choice">
                <input
                  type="checkbox"
                  checked={draft.follows.includes(each.id)}
                  onChange={(event) =>
                    change({
                      follows: event.target.checked
                        ? [...draft.follows, each.id]
                        : draft.follows.filter((one) => one !== each.id),
                    })
                  }
                />
                <span dir="auto">{opened(each.name)}</span>
              </label>
            ))}
          </fieldset>
        )}
        <label>
          {t('shell.reasonOptional')}
          <textarea
            rows={2}
            value={draft.reason}
            onChange={(event) => change({ reason: event.target.value })}
          />
        </label>
        <FormEnd
          id="configuration-problem"
          problem={problem}
          act={name}
          isSending={isSending}
          onClose={onClose}
        />
      </form>
    </Dialog>
  );
}

interface PartsProps {
  draft: Draft;
  known: Known;
  onChange: (parts: DraftPart[]) => void;
}

function Parts({ draft: { parts }, known, onChange }: PartsProps) {
  return (
    <fieldset className="draft-parts">
      <legend>{t('theory.parts')}</legend>
      <p className="hint">{t('theory.partsMean')}</p>
      {parts.map((part, i) => (
        <PartRow
          key={part.id}
          part={part}
          number={i + 1}
          known={known}
          onChange={(next) => onChange(parts.with(i, next))}
          onDrop={() => onChange(parts.toSpliced(i, 1))}
        />
      ))}
      <div>
        <button type="button" onClick={() => onChange([...parts, newPart('context')])}>
          {t('theory.addPart')}
        </button>
      </div>
    </fieldset>
  );
}

/** A configuration that lacks a part is partial in any case; others may be said to be. */
function Completeness({ draft, onChange }: { draft: Draft; onChange: (isPartial: boolean) => void }) {
  const missing = missingIn(draft);
  if (missing.length > 0) {
    return (
      <p className="hint" role="status">
        {t('theory.lacks', { what: missing.map((each) => t(`theory.lack_${each}`)).join(', ') })}
      </p>
    );
  }
  return (
    <label className="choice">
      <input
        type="checkbox"
        checked={draft.isPartial}
        onChange={(event) => onChange(event.target.checked)}
      />
      {t('theory.stillPartial')}
    </label>
  );
}
