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

interface UndoDialogProps {
  /** The act, by what the trail calls its batch. */
  act: string;
  onClose: () => void;
}

/** Shows what undoing an act would record, or why it cannot be undone, before anything is recorded. */
export function UndoDialog({ act: batch, onClose }: UndoDialogProps) {
  const { scope } = useStudyContext();
  const act = useAct();
  const preview = useQuery({
    queryKey: ['undo', scope.study, batch],
    gcTime: 0,
    retry: false,
    queryFn: () =>
      body(
        client.POST('/api/studies/{study}/audit/preview-undo', {
          params: { path: { study: scope.study } },
          body: { acts: [batch] },
        }),
      ),
  });
  if (preview.isPending) {
    return (
      <Dialog title={t('timeline.undoTitle')} onClose={onClose}>
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
      title={t('timeline.undoTitle')}
      lead={t('timeline.undoMeans')}
      told={preview.data.entries.map(({ sentence }) => sentence)}
      act={t('timeline.undo')}
      fields={[{ name: 'reason', label: t('shell.reasonOptional'), rows: 2 }]}
      onSend={({ reason }) =>
        act('audit/undo', { acts: [batch], reason: reason || null }, t('timeline.undoDone'))
      }
      onClose={onClose}
    />
  );
}
