import { useEffect, useId, useRef, useState, type FormEvent } from 'react';
import { newId } from '../api/client';
import { t, term, type Key } from '../i18n';
import { saidOf, type Said } from '../i18n/said';
import { useAct } from '../shell/act';
import { InWords } from '../shell/InWords';
import { useStudyContext } from '../shell/study';
import { useDraft } from './draft';
import { Editor } from './Editor';
import { KINDS, targetOf, type Kind, type Memo } from './memos';
import { useThings, type Thing } from './things';

interface WriteMemoProps {
  /** The memo that is answered, if one is. */
  to?: Memo;
  /** How deep in the page its heading lies. */
  level?: number;
  /** Whether whoever writes has just asked for it. */
  takesFocus?: boolean;
  onClose: () => void;
}

/** Writes a memo or an answer to one; it is private until it is released. */
export function WriteMemo({ to, level = 2, takesFocus = false, onClose }: WriteMemoProps) {
  const { scope } = useStudyContext();
  const { draft, change, forget } = useDraft({ study: scope.study, to });
  const [problem, setProblem] = useState<Said | string>('');
  const act = useAct();
  const id = useId();
  const isAnswer = to !== undefined;
  const Heading = `h${Math.min(level, 6)}` as 'h2';
  const form = useRef<HTMLFormElement>(null);
  useEffect(() => {
    if (takesFocus) {
      form.current?.querySelector<HTMLElement>(isAnswer ? 'textarea' : 'select')?.focus();
    }
  }, [takesFocus, isAnswer]);
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
    <section className="card write" aria-labelledby={id}>
      <Heading id={id}>{t(isAnswer ? 'memos.answerTo' : 'memos.write')}</Heading>
      <form ref={form} className="form" onSubmit={(event) => void write(event)}>
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
          {!isAnswer && <About value={draft.about} onChange={(about) => change({ about })} />}
        </div>
        <label>
          {t('memos.title')}
          <input
            autoComplete="off"
            value={draft.title}
            onChange={(event) => change({ title: event.target.value })}
          />
        </label>
        <Editor
          value={draft.text}
          rows={7}
          describedBy={`${id}-problem`}
          onChange={(text) => change({ text })}
        />
        <p className="hint">{t('memos.privateMeans')}</p>
        <p className="problem" role="alert" id={`${id}-problem`}>
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
