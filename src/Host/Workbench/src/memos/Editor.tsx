import { useId, useRef, useState } from 'react';
import { t } from '../i18n';
import { sendByKey } from '../shell/sending';
import { Prose } from '../shell/Prose';
import { LinkChooser } from './LinkChooser';
import { linked } from './writing';

interface EditorProps {
  /** What the form sends it as. */
  name?: string;
  value: string;
  rows: number;
  /** The id of what describes the field. */
  describedBy: string;
  onChange?: (text: string) => void;
}

/** Words in Markdown: typed, looked at as they will be shown, and linked to things of the study. */
export function Editor({ name, value, rows, describedBy, onChange }: EditorProps) {
  const [text, setText] = useState(value);
  const [isPreview, setPreview] = useState(false);
  const [isLinking, setLinking] = useState(false);
  const area = useRef<HTMLTextAreaElement>(null);
  const id = useId();
  const write = (next: string) => {
    setText(next);
    onChange?.(next);
  };
  const backToText = (caret?: number) => {
    setLinking(false);
    requestAnimationFrame(() => {
      area.current?.focus();
      if (caret !== undefined) {
        area.current?.setSelectionRange(caret, caret);
      }
    });
  };
  const insert = (href: string) => {
    const end = text.length;
    const { selectionStart: from, selectionEnd: to } = area.current ?? {
      selectionStart: end,
      selectionEnd: end,
    };
    const next = linked(text, from, to, href);
    write(next.text);
    backToText(next.caret);
  };
  return (
    <div className="editor">
      <label htmlFor={id}>{t('memos.text')}</label>
      <textarea
        ref={area}
        id={id}
        name={name}
        rows={rows}
        dir="auto"
        hidden={isPreview}
        value={text}
        aria-describedby={`${id}-marks ${describedBy}`}
        onKeyDown={sendByKey}
        onChange={(event) => write(event.target.value)}
      />
      {isPreview && (
        <section className="preview" aria-label={t('memos.preview')}>
          {text.trim() === '' ? (
            <p className="soft">{t('memos.nothingYet')}</p>
          ) : (
            <Prose text={text} />
          )}
        </section>
      )}
      <div className="tools">
        <button
          type="button"
          aria-pressed={isPreview}
          onKeyDown={sendByKey}
          onClick={() => {
            setPreview(!isPreview);
            setLinking(false);
          }}
        >
          {t('memos.preview')}
        </button>
        {!isPreview && (
          <button type="button" aria-expanded={isLinking} onClick={() => setLinking(!isLinking)}>
            {t('memos.insertLink')}
          </button>
        )}
      </div>
      {isLinking && <LinkChooser onChoose={insert} onClose={() => backToText()} />}
      <p className="hint" id={`${id}-marks`}>
        {t('memos.marks')}
      </p>
    </div>
  );
}
