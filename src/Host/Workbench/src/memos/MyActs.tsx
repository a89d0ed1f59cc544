import { useState } from 'react';
import { t, type Key } from '../i18n';
import { useAct } from '../shell/act';
import { ActDialog } from '../shell/ActDialog';
import { useStudyContext } from '../shell/study';
import { opened } from '../shell/wording';
import { Editor } from './Editor';
import { targetOf, type Memo } from './memos';
import { useThings } from './things';

type Name = 'revise' | 'link' | 'release' | 'destroy';

const NAMES: Record<Name, Key> = {
  revise: 'memos.revise',
  link: 'memos.link',
  release: 'memos.release',
  destroy: 'memos.destroy',
};

/** What may be done with one's own memo; what the team can read is not destroyed. */
export function MyActs({ memo }: { memo: Memo }) {
  const [chosen, setChosen] = useState<Name>();
  const names: Name[] = memo.isReleased
    ? ['revise', 'link']
    : ['revise', 'link', 'release', 'destroy'];
  const close = () => setChosen(undefined);
  return (
    <>
      {names.map((name) => (
        <button key={name} type="button" onClick={() => setChosen(name)}>
          {t(NAMES[name])}
        </button>
      ))}
      {chosen === 'revise' && <Revise memo={memo} onClose={close} />}
      {chosen === 'link' && <LinkTo memo={memo} onClose={close} />}
      {chosen === 'release' && <Release memo={memo} onClose={close} />}
      {chosen === 'destroy' && <Destroy memo={memo} onClose={close} />}
    </>
  );
}

interface OneActProps {
  memo: Memo;
  onClose: () => void;
}

const editing = (text: string) => (name: string, describedBy: string) => (
  <Editor name={name} value={text} rows={9} describedBy={describedBy} />
);

function Revise({ memo, onClose }: OneActProps) {
  const act = useAct();
  return (
    <ActDialog
      title={t('memos.revise')}
      act={t('shell.save')}
      fields={[
        { name: 'title', label: t('memos.title'), value: opened(memo.title) },
        { name: 'text', label: t('memos.text'), own: editing(opened(memo.text)) },
      ]}
      onSend={({ title, text = '' }) =>
        act('memos/revise-memo', { memoId: memo.id, text, title: title || null }, t('memos.revised'))
      }
      onClose={onClose}
    />
  );
}

function LinkTo({ memo, onClose }: OneActProps) {
  const { scope } = useStudyContext();
  const { themes, codes, sources } = useThings();
  const act = useAct();
  const known = new Set(memo.about.map(({ id }) => id));
  return (
    <ActDialog
      title={t('memos.link')}
      lead={t('memos.linkMeans')}
      act={t('memos.link')}
      fields={[
        {
          name: 'to',
          label: t('memos.about'),
          options: [
            { kind: 'study' as const, id: scope.study, name: t('memos.study') },
            ...themes,
            ...codes,
            ...sources,
          ]
            .filter(({ id }) => !known.has(id))
            .map(({ kind, id, name }) => [`${kind} ${id}`, name] as const),
        },
      ]}
      onSend={({ to = '' }) =>
        act('memos/link-memo', { memoId: memo.id, to: targetOf(to) }, t('memos.linked'))
      }
      onClose={onClose}
    />
  );
}

function Release({ memo, onClose }: OneActProps) {
  const act = useAct();
  return (
    <ActDialog
      title={t('memos.releaseTitle')}
      lead={t('memos.releaseMeans')}
      act={t('memos.release')}
      fields={[]}
      onSend={() => act('memos/release-memo', { memoId: memo.id }, t('memos.releasedNow'))}
      onClose={onClose}
    />
  );
}

function Destroy({ memo, onClose }: OneActProps) {
  const act = useAct();
  return (
    <ActDialog
      title={t('memos.destroyTitle')}
      lead={t('memos.destroyMeans')}
      act={t('memos.destroy')}
      fields={[]}
      onSend={() => act('memos/destroy-memo', { memoId: memo.id }, t('memos.destroyedNow'))}
      onClose={onClose}
    />
  );
}
