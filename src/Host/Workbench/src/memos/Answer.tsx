import { useRef, useState } from 'react';
import { t } from '../i18n';
import { useStudyContext } from '../shell/study';
import { hasDraft } from './draft';
import type { Memo } from './memos';
import { WriteMemo } from './WriteMemo';

/** Answers a memo by one about it. */
export function Answer({ memo, level }: { memo: Memo; level: number }) {
  const { scope } = useStudyContext();
  const [isOpen, setOpen] = useState(() => hasDraft({ study: scope.study, to: memo }));
  const [isAsked, setAsked] = useState(false);
  const button = useRef<HTMLButtonElement>(null);
  return (
    <>
      <button
        ref={button}
        type="button"
        aria-expanded={isOpen}
        onClick={() => {
          setAsked(true);
          setOpen(!isOpen);
        }}
      >
        {t('memos.answerIt')}
      </button>
      {isOpen && (
        <WriteMemo
          to={memo}
          level={level}
          takesFocus={isAsked}
          onClose={() => {
            setOpen(false);
            button.current?.focus();
          }}
        />
      )}
    </>
  );
}
