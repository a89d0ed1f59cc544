import { useState } from 'react';
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
  const [coded] = useState(() => desk.session.find(desk.current.value)?.excerpt);
  const passage = async () => {
    if (coded !== undefined || !place) {
      return { sent: { ok: true } as const, excerpt: coded };
    }
    const excerpt = newId();
    const { start, end } = place;
    const body = { excerptId: excerpt, sourceId: source, anchor: { range: { start, end } } };
    return { sent: await outbox.send(study, 'coding/mark-excerpt', body), excerpt };
  };
  return (
    <ActDialog
      title={t('memos.write')}
      lead={t(coded === undefined && !place ? 'coding.memoOnSource' : 'coding.memoOnPassage')}
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
        const { sent, excerpt } = await passage();
        return sent.ok
          ? act(
              'memos/write-memo',
              {
                memoId: newId(),
                kind: kind as Kind,
                about: excerpt ? { kind: 'excerpt', id: excerpt } : { kind: 'source', id: source },
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
