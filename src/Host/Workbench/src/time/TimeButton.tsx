import { useEffect, useRef } from 'react';
import { t } from '../i18n';
import { inAria } from '../keys/chord';
import { keysOf } from '../keys/inUse';
import { Icon } from '../shell/icons';
import { useStore } from '../shell/store';
import { drawer } from './drawer';

/** Opens and closes the drawer; the focus comes back to it. */
export function TimeButton() {
  const isOpen = useStore(drawer);
  const button = useRef<HTMLButtonElement>(null);
  const wasOpen = useRef(isOpen);
  useEffect(() => {
    if (wasOpen.current && !isOpen) {
      button.current?.focus();
    }
    wasOpen.current = isOpen;
  }, [isOpen]);
  return (
    <button
      ref={button}
      type="button"
      className="quiet tool time-button"
      aria-expanded={isOpen}
      aria-keyshortcuts={inAria(keysOf('everywhere.time')[0]!)}
      onClick={() => drawer.set(!isOpen)}
    >
      <Icon name="time" />
      <span>{t('shell.time')}</span>
    </button>
  );
}
