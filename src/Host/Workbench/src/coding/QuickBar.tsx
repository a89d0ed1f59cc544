import { memo } from 'react';
import { t } from '../i18n';
import { Kbd } from '../keys/Kbd';
import { useStore } from '../shell/store';
import { CodeName } from './CodeName';
import type { Desk } from './Desk';
import { codeInVivo } from './inVivo';
import { leaveAsRead } from './leave';
import type { Look } from './looks';
import type { Row } from './search';
import { Why } from './Why';

interface QuickBarProps {
  desk: Desk;
  codes: readonly Row[];
  looks: ReadonlyMap<string, Look>;
}

/** The acts and the codes on keys, for whoever has a hand on the mouse. */
export const QuickBar = memo(function QuickBar({ desk, codes, looks }: QuickBarProps) {
  const pins = useStore(desk.pins);
  const highlighter = useStore(desk.atHand.highlighter);
  const pinned = pins
    .map((code, key) => ({ key, row: codes.find((row) => row.id === code) }))
    .filter(({ row }) => row !== undefined);
  return (
    <div className="quick-bar" role="toolbar" aria-label={t('coding.pins')}>
      <button type="button" className="primary" onClick={() => desk.ask()}>
        {t('coding.actChoose')} <Kbd of="text.choose" />
      </button>
      <button type="button" onClick={() => desk.ask({ isNew: true })}>
        {t('coding.actNew')} <Kbd of="text.new" />
      </button>
      <button type="button" onClick={() => codeInVivo(desk)}>
        {t('coding.actInVivo')} <Kbd of="text.inVivo" />
      </button>
      <button type="button" onClick={() => desk.atHand.repeat()}>
        {t('coding.actAgain')} <Kbd of="text.again" />
      </button>
      <button
        type="button"
        aria-pressed={highlighter !== undefined}
        onClick={() => desk.atHand.toggleHighlighter()}
      >
        {t('coding.actHighlight')} <Kbd of="text.highlighter" />
      </button>
      <button type="button" onClick={() => void leaveAsRead(desk)}>
        {t('coding.actLeave')} <Kbd of="text.leave" />
      </button>
      <Why desk={desk} />
      {pinned.length === 0 && <span className="hint">{t('coding.pinsEmpty')}</span>}
      {pinned.map(({ key, row }) => (
        <button type="button" key={key} onClick={() => desk.atHand.applyDigit(key)} className="pin">
          <kbd>{key + 1}</kbd> <CodeName look={looks.get(row!.id)!} />
        </button>
      ))}
    </div>
  );
});
