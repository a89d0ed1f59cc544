import { lazy, Suspense } from 'react';
import { useStore } from '../shell/store';
import { asked, settle } from './undoing';

const UndoDialog = lazy(() => import('./UndoDialog'));

/** What undoing the last act would record, and whether to do so; on every page but those that undo themselves. */
export function UndoLast() {
  const what = useStore(asked);
  return (
    what && (
      <Suspense>
        <UndoDialog
          key={what.act}
          what={{ acts: [what.act] }}
          isAgain={what.isAgain}
          onClose={() => asked.set(undefined)}
          onDone={() => settle(what)}
        />
      </Suspense>
    )
  );
}
