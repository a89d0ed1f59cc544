import { useEffect, useId, useRef, useState, type KeyboardEvent } from 'react';
import { t } from '../i18n';
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
  const [at, setAt] = useState(0);
  const panel = useRef<HTMLDivElement>(null);
  const id = useId();
  const name = typed.trim();
  const found = asking.isNew ? [] : search(codes, typed).slice(0, SHOWN);
  const canMake = name !== '' && called(codes, name) === undefined;
  const nearly = canMake ? nearlyCalled(codes, name).slice(0, NEAR) : [];
  const options: (Found | undefined)[] = [...found, ...(canMake ? [undefined] : [])];
  const chosen = Math.min(at, options.length - 1);

  const before = useRef(document.activeElement);
  useEffect(() => {
    place(panel.current!, desk.surface?.caretBox);
    panel.current!.querySelector('input')!.focus({ preventScroll: true });
  }, [desk]);
  useEffect(() => {
    document.getElementById(`${id}-${chosen}`)?.scrollIntoView({ block: 'nearest' });
  }, [id, chosen]);

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
  const onKey = (event: KeyboardEvent) => {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step) {
      setAt((chosen + step + options.length) % Math.max(1, options.length));
    } else if (event.key === 'Enter') {
      if (options.length > 0 || name) {
        choose(options[chosen] ?? known(codes, asking, name));
      }
    } else if (event.key === 'Escape' || event.key === 'Tab') {
      close();
    } else {
      return;
    }
    event.preventDefault();
  };
  return (
    <div ref={panel} className="palette" role="dialog" aria-label={titleOf(asking)}>
      <input
        role="combobox"
        aria-label={titleOf(asking)}
        aria-expanded={options.length > 0}
        aria-controls={`${id}-list`}
        aria-autocomplete="list"
        aria-activedescendant={options.length > 0 ? `${id}-${chosen}` : undefined}
        autoComplete="off"
        spellCheck={false}
        placeholder={asking.isNew ? t('coding.paletteNew') : t('coding.paletteHint')}
        value={typed}
        onChange={(event) => {
          setTyped(event.target.value);
          setAt(0);
        }}
        onKeyDown={onKey}
        onBlur={(event) => {
          if (!panel.current?.contains(event.relatedTarget)) {
            desk.stopAsking();
          }
        }}
      />
      <ul role="listbox" id={`${id}-list`} aria-label={t('coding.codes')} tabIndex={-1}>
        {options.map((option, i) => (
          <li
            key={option?.row.id ?? 'new'}
            id={`${id}-${i}`}
            role="option"
            aria-selected={i === chosen}
            onPointerDown={(event) => event.preventDefault()}
            onClick={() => choose(option)}
            onKeyDown={onKey}
          >
            {option ? (
              <Option option={option} look={looks.get(option.row.id)!} />
            ) : (
              <span className="code-name">{t('coding.newName', { name })}</span>
            )}
          </li>
        ))}
      </ul>
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
