import { useQuery } from '@tanstack/react-query';
import { body, client, ProblemError } from '../api/client';
import { t } from '../i18n';
import { saidOf } from '../i18n/said';
import { useAct } from '../shell/act';
import { ActDialog } from '../shell/ActDialog';
import { Dialog } from '../shell/Dialog';
import { InWords } from '../shell/InWords';
import { Loading } from '../shell/Messages';
import { useStudyContext } from '../shell/study';
import type { Selection } from '../time/selecting';

interface UndoDialogProps {
  what: Selection;
  onClose: () => void;
  /** Whether what is undone is an undoing, so that something is done again. */
  isAgain?: boolean;
  onDone?: () => void;
}

/** Shows what undoing acts would record, or why they cannot be undone, before anything is recorded. */
export default function UndoDialog({ what, isAgain = false, onClose, onDone }: UndoDialogProps) {
  const { scope } = useStudyContext();
  const act = useAct();
  const one = isAgain ? 'timeline.againTitle' : 'timeline.undoTitle';
  const title = t(what.acts?.length === 1 ? one : 'timeline.undoManyTitle');
  const verb = t(isAgain ? 'timeline.again' : 'timeline.undo');
  const preview = useQuery({
    queryKey: ['undo', scope.study, what],
    gcTime: 0,
    retry: false,
    queryFn: () =>
      body(
        client.POST('/api/studies/{study}/audit/preview-undo', {
          params: { path: { study: scope.study } },
          body: what,
        }),
      ),
  });
  if (preview.isPending) {
    return (
      <Dialog title={title} onClose={onClose}>
        <Loading />
      </Dialog>
    );
  }
  if (preview.error) {
    return (
      <Dialog title={t('timeline.undoNot')} onClose={onClose}>
        <p>
          {preview.error instanceof ProblemError && (
            <InWords said={saidOf(preview.error.problem)} />
          )}
        </p>
      </Dialog>
    );
  }
  return (
    <ActDialog
      title={title}
      lead={`${t('timeline.undoMeans')} ${t('timeline.undoRecords', { n: preview.data.entries.length })}`}
      told={preview.data.entries.map(({ sentence }) => sentence)}
      act={verb}
      fields={[{ name: 'reason', label: t('shell.reasonOptional'), rows: 2 }]}
      onSend={async ({ reason }) => {
        const sent = await act('audit/undo', { ...what, reason: reason || null }, t(isAgain ? 'timeline.againDone' : 'timeline.undoDone'));
        if (sent.ok) {
          onDone?.();
        }
        return sent;
      }}
      onClose={onClose}
    />
  );
}
