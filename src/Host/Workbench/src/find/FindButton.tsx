import { lazy, Suspense } from 'react';
import { t } from '../i18n';
import { inAria } from '../keys/chord';
import { keysOf } from '../keys/inUse';
import { Icon } from '../shell/icons';
import { useStore } from '../shell/store';
import { finder } from './finder';

const Finder = lazy(() => import('./Finder'));

/** Opens what leads to everything by its name. */
export function FindButton() {
  const isOpen = useStore(finder);
  return (
    <>
      <button
        type="button"
        className="quiet tool"
        aria-label={t('find.title')}
        aria-keyshortcuts={inAria(keysOf('everywhere.find')[0]!)}
        onClick={() => finder.set(true)}
      >
        <Icon name="find" />
      </button>
      {isOpen && (
        <Suspense>
          <Finder onClose={() => finder.set(false)} />
        </Suspense>
      )}
    </>
  );
}
