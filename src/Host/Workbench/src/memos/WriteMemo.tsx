import { useId, useState, type FormEvent } from 'react';
import { newId } from '../api/client';
import { t, term, type Key } from '../i18n';
import { saidOf, type Said } from '../i18n/said';
import { useAct } from '../shell/act';
import { sendByKey } from '../shell/ActDialog';
import { InWords } from '../shell/InWords';
import { useStudyContext } from '../shell/study';
import { useDraft } from './draft';
import { KINDS, targetOf, type Kind } from './memos';
import { useThings, type Thing } from './things';

/** Writes a memo; it is private until it is released. */
export function WriteMemo({ onClose }: { onClose: () => void }) {
  const { scope } = useStudyContext();
  const { draft, change, forget } = useDraft(scope.study);
  const [problem, setProblem] = useState<Said | string>('');
  const act = useAct();
  const title = useId();
  const write = async (event: FormEvent) => {
    event.preventDefault();
    const sent = await act(
      'memos/write-memo',
      {
        memoId: newId(),
        kind: draft.kind,
        about: targetOf(draft.about),
        text: draft.text,
        title: draft.title.trim() || null,
        release: false,
      },
      t('memos.written'),
    );
    if (sent.ok) {
      forget();
      onClose();
    } else {
      setProblem(saidOf(sent.problem));
    }
  };
  return (
    <section className="card write" aria-labelledby={title}>
      <h2 id={title}>{t('memos.write')}</h2>
      <form className="form" onSubmit={(event) => void write(event)}>
        <div className="pair">
          <label>
            {t('memos.kind')}
            <select
              value={draft.kind}
              onChange={(event) => change({ kind: event.target.value as Kind })}
            >
              {KINDS.map((kind) => (
                <option key={kind} value={kind}>
                  {term('memoKinds', kind)}
                </option>
              ))}
            </select>
          </label>
          <About value={draft.about} onChange={(about) => change({ about })} />
        </div>
        <label>
          {t('memos.title')}
          <input
            autoComplete="off"
            value={draft.title}
            onChange={(event) => change({ title: event.target.value })}
          />
        </label>
        <label>
          {t('memos.text')}
          <textarea
            rows={7}
            value={draft.text}
            aria-describedby="memo-problem"
            onKeyDown={sendByKey}
            onChange={(event) => change({ text: event.target.value })}
          />
        </label>
        <p className="hint">{t('memos.privateMeans')}</p>
        <p className="problem" role="alert" id="memo-problem">
          <InWords said={problem} />
        </p>
        <div className="actions">
          <button
            type="button"
            onClick={() => {
              forget();
              onClose();
            }}
          >
            {t('memos.drop')}
          </button>
          <button type="submit" className="primary">
            {t('shell.save')}
          </button>
        </div>
      </form>
    </section>
  );
}

interface AboutProps {
  value: string;
  onChange: (about: string) => void;
}

function About({ value, onChange }: AboutProps) {
  const { scope } = useStudyContext();
  const { themes, codes, sources } = useThings();
  const groups: [Key, Thing[]][] = [
    ['shell.themes', themes],
    ['lineage.codes', codes],
    ['shell.sources', sources],
  ];
  return (
    <label>
      {t('memos.about')}
      <select value={value} onChange={(event) => onChange(event.target.value)}>
        <option value={`study ${scope.study}`}>{t('memos.study')}</option>
        {groups.map(([name, things]) => (
          <optgroup key={name} label={t(name)}>
            {things.map((thing) => (
              <option key={thing.id} value={`${thing.kind} ${thing.id}`}>
                {thing.name}
              </option>
            ))}
          </optgroup>
        ))}
      </select>
    </label>
  );
}
