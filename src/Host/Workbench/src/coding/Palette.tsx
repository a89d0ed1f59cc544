import { useEffect, useRef, useState } from 'react';
import { t } from '../i18n';
import { Choosing } from '../shell/Choosing';
import { useStore } from '../shell/store';
import { opened } from '../shell/wording';
import { CodeName } from './CodeName';
import type { Desk } from './Desk';
import type { Asking } from './known';
import type { Look } from './looks';
import { called, nearlyCalled, search, type Found, type Row } from './search';

interface PaletteProps {
  desk: Desk;
  codes: readonly Row[];
  looks: ReadonlyMap<string, Look>;
}

/** Asks which code, beside the words it is for. */
export function Palette(props: PaletteProps) {
  const asking = useStore(props.desk.asking);
  return asking && <Open {...props} asking={asking} />;
}

const SHOWN = 30;
const NEAR = 3;

function Open({ desk, codes, looks, asking }: PaletteProps & { asking: Asking }) {
  const [typed, setTyped] = useState('');
  const panel = useRef<HTMLDivElement>(null);
  const name = typed.trim();
  const found = asking.isNew ? [] : search(codes, typed).slice(0, SHOWN);
  const canMake = name !== '' && called(codes, name) === undefined;
  const nearly = canMake ? nearlyCalled(codes, name).slice(0, NEAR) : [];
  const options: (Found | undefined)[] = [...found, ...(canMake ? [undefined] : [])];

  const before = useRef(document.activeElement);
  useEffect(() => {
    place(panel.current!, desk.surface?.caretBox);
    panel.current!.querySelector('input')!.focus({ preventScroll: true });
  }, [desk]);

  const close = () => {
    const { sheet } = desk.surface ?? {};
    desk.stopAsking();
    (sheet?.root ?? (before.current as HTMLElement | null))?.focus({ preventScroll: true });
  };
  const choose = (option: Found | undefined) => {
    if (option) {
      void desk.apply(option.row.id);
    } else if (name) {
      void desk.create(name);
    }
    close();
    if (asking.withMemo) {
      desk.dialog.set('memo');
    }
  };
  return (
    <div ref={panel} className="palette" role="dialog" aria-label={titleOf(asking)}>
      <Choosing
        label={titleOf(asking)}
        hint={t(asking.isNew ? 'coding.paletteNew' : 'coding.paletteHint')}
        list={t('coding.codes')}
        typed={typed}
        onType={setTyped}
        options={options}
        keyOf={(option) => option?.row.id ?? 'new'}
        onChoose={(option) => {
          if (options.length > 0 || name) {
            choose(option ?? known(codes, asking, name));
          }
        }}
        onClose={close}
        onBlur={(event) => {
          if (!panel.current?.contains(event.relatedTarget)) {
            desk.stopAsking();
          }
        }}
      >
        {(option) =>
          option ? (
            <Option option={option} look={looks.get(option.row.id)!} />
          ) : (
            <span className="code-name">{t('coding.newName', { name })}</span>
          )
        }
      </Choosing>
      {nearly.length > 0 && (
        <p className="hint">
          {t('coding.nearly', { names: nearly.map((row) => opened(row.name)).join(', ') })}
        </p>
      )}
      <p className="spoken" role="status">
        {t('coding.found', { n: found.length })}
      </p>
    </div>
  );
}

const titleOf = ({ isNew }: Asking) => t(isNew ? 'coding.paletteNew' : 'coding.palette');

/** Where a new code is named as one there is, that one is meant. */
function known(codes: readonly Row[], asking: Asking, name: string): Found | undefined {
  const row = asking.isNew ? called(codes, name) : undefined;
  return row && { row, by: 'name' };
}

const BY = { definition: 'coding.byDefinition', formerName: 'coding.byFormerName' } as const;

function Option({ option: { row, by }, look }: { option: Found; look: Look }) {
  const above = row.code.slice(0, -look.name.length).replace(/[\s/]+$/, '');
  return (
    <>
      <CodeName look={look} />
      <span className="beside" dir="auto">
        {by === 'definition' || by === 'formerName' ? t(BY[by]) : above}
      </span>
    </>
  );
}

/** Below the end of the selection, or above it where there is no room; never over it. */
function place(panel: HTMLElement, box: DOMRect | undefined) {
  const { innerHeight, innerWidth } = window;
  const { width } = panel.getBoundingClientRect();
  const near = box ?? new DOMRect(innerWidth / 2 - width / 2, innerHeight / 3, 0, 0);
  const isBelow = innerHeight - near.bottom > near.top;
  panel.style.insetInlineStart = `${Math.max(8, Math.min(near.left, innerWidth - width - 8))}px`;
  panel.style.insetBlockStart = isBelow ? `${near.bottom + 8}px` : 'auto';
  panel.style.insetBlockEnd = isBelow ? 'auto' : `${innerHeight - near.top + 8}px`;
  const room = isBelow ? innerHeight - near.bottom : near.top;
  panel.style.maxBlockSize = `${Math.max(180, room - 24)}px`;
}
