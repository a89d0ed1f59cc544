import { useRef, useState } from 'react';
import { newId } from '../api/client';
import { outbox } from '../api/outbox';
import { t, term } from '../i18n';
import { KINDS, type Kind } from '../memos/memos';
import { useAct } from '../shell/act';
import { ActDialog } from '../shell/ActDialog';
import type { Desk } from './Desk';

interface MemoDialogProps {
  desk: Desk;
  onClose: () => void;
}

/** A memo on the passage at hand, coded or not; on the source where there is none. */
export function MemoDialog({ desk, onClose }: MemoDialogProps) {
  const { study, source } = desk.about;
  const act = useAct();
  const [place] = useState(() => desk.place);
  // Marked once, also where the memo is refused and sent again.
  const excerptId = useRef(desk.session.find(desk.current.value)?.excerpt);
  const [isOnSource] = useState(excerptId.current === undefined && !place);
  const passage = async () => {
    if (excerptId.current !== undefined || !place) {
      return { ok: true } as const;
    }
    const { start, end } = place;
    const id = newId();
    const sent = await outbox.send(study, 'coding/mark-excerpt', {
      excerptId: id,
      sourceId: source,
      anchor: { range: { start, end } },
    });
    excerptId.current = sent.ok ? id : undefined;
    return sent;
  };
  return (
    <ActDialog
      title={t('memos.write')}
      lead={t(isOnSource ? 'coding.memoOnSource' : 'coding.memoOnPassage')}
      act={t('shell.save')}
      fields={[
        {
          name: 'kind',
          label: t('memos.kind'),
          value: 'code',
          options: KINDS.map((kind) => [kind, term('memoKinds', kind)] as const),
        },
        { name: 'text', label: t('memos.text'), hint: t('memos.privateMeans'), rows: 6 },
      ]}
      onSend={async ({ kind, text = '' }) => {
        const sent = await passage();
        const id = excerptId.current;
        return sent.ok
          ? act(
              'memos/write-memo',
              {
                memoId: newId(),
                kind: kind as Kind,
                about: id ? { kind: 'excerpt', id } : { kind: 'source', id: source },
                text,
                release: false,
              },
              t('memos.written'),
            )
          : sent;
      }}
      onClose={onClose}
    />
  );
}
