import {
  hotkeysCoreFeature,
  propMemoizationFeature,
  syncDataLoaderFeature,
  type ItemInstance,
} from '@headless-tree/core';
import { useTree } from '@headless-tree/react';
import { memo, useEffect, useMemo, useRef, useState, type KeyboardEvent } from 'react';
import { t } from '../i18n';
import { keyOf } from '../keys/inUse';
import { settings } from '../shell/settings';
import { say } from '../shell/status';
import { useStore, useStorePart } from '../shell/store';
import { useStudyContext } from '../shell/study';
import { CodeName } from './CodeName';
import type { Desk } from './Desk';
import { carriesWords, carryCode } from './dragging';
import type { Look } from './looks';
import { pinnedAt, toggled } from './pins';
import { search, type Row } from './search';
import { branchesOf, ROOT } from './branches';

interface CodesPaneProps {
  desk: Desk;
  codes: readonly Row[];
  looks: ReadonlyMap<string, Look>;
}

/** The codes as a tree: to be found, put on keys and put on the text. */
export const CodesPane = memo(function CodesPane(props: CodesPaneProps) {
  const { codes } = props;
  const { about } = useStudyContext();
  const [typed, setTyped] = useState('');
  const shown = useMemo(() => {
    const found = typed.trim() ? new Set(search(codes, typed).map(({ row }) => row.id)) : undefined;
    return branchesOf(codes, found);
  }, [codes, typed]);
  return (
    <section className="codes" aria-label={about.labels.codebook}>
      <h2>{about.labels.codebook}</h2>
      {codes.length === 0 ? (
        <div className="hint">
          <p>
            <strong>{t('coding.noCodesTitle')}.</strong> {t('coding.noCodes', { key: keyOf('text.new') })}
          </p>
        </div>
      ) : (
        <>
          <input
            type="search"
            aria-label={t('coding.filter')}
            placeholder={t('coding.filter')}
            value={typed}
            onChange={(event) => setTyped(event.target.value)}
          />
          {shown.get(ROOT)!.length === 0 ? (
            <p className="hint">{t('coding.filterNone')}</p>
          ) : (
            <Tree {...props} branches={shown} name={about.labels.codebook} />
          )}
        </>
      )}
    </section>
  );
});

interface TreeProps extends CodesPaneProps {
  branches: ReadonlyMap<string, readonly string[]>;
  name: string;
}

function Tree({ desk, codes, looks, branches, name }: TreeProps) {
  const rows = useMemo(() => new Map(codes.map((row) => [row.id, row])), [codes]);
  const data = useRef({ rows, branches });
  data.current = { rows, branches };
  const tree = useTree<Row | undefined>({
    rootItemId: ROOT,
    getItemName: (item) => looks.get(item.getId())?.name ?? '',
    isItemFolder: (item) => (data.current.branches.get(item.getId()) ?? []).length > 0,
    initialState: { expandedItems: codes.map((row) => row.id) },
    dataLoader: {
      getItem: (id) => data.current.rows.get(id),
      getChildren: (id) => [...(data.current.branches.get(id) ?? [])],
    },
    features: [syncDataLoaderFeature, hotkeysCoreFeature, propMemoizationFeature],
  });
  useEffect(() => tree.rebuildTree(), [tree, rows, branches]);

  const onKey = (event: KeyboardEvent) => {
    const code = tree.getFocusedItem().getId();
    if (event.key === 'Enter') {
      void desk.apply(code);
    } else if (/^[1-9]$/.test(event.key) && settings.value.letters) {
      const key = Number(event.key) - 1;
      desk.pins.set(pinnedAt(desk.pins.value, code, key));
      say(t('coding.pinnedOn', { code: desk.nameOf(code), n: key + 1 }));
    } else {
      return;
    }
    event.preventDefault();
  };
  return (
    <div {...tree.getContainerProps(name)} className="tree" onKeyDown={onKey} role="tree">
      {tree.getItems().map((item) => {
        const look = looks.get(item.getId());
        return look && <TreeRow key={item.getId()} desk={desk} item={item} look={look} />;
      })}
    </div>
  );
}

interface RowProps {
  desk: Desk;
  item: ItemInstance<Row | undefined>;
  look: Look;
}

function TreeRow({ desk, item, look }: RowProps) {
  const code = item.getId();
  const { level } = item.getItemMeta();
  return (
    <div
      {...item.getProps()}
      aria-label={undefined}
      className="code-row"
      style={{ paddingInlineStart: `calc(${level} * var(--s4))` }}
      onClick={() => {
        item.setFocused();
        item.getElement()?.focus();
      }}
      onDoubleClick={() => void desk.apply(code)}
      draggable
      onDragStart={(event) => carryCode(event, code)}
      onDragOver={(event) => {
        if (carriesWords(event)) {
          event.preventDefault();
          event.currentTarget.dataset['over'] = '';
        }
      }}
      onDragLeave={(event) => delete event.currentTarget.dataset['over']}
      onDrop={(event) => {
        event.preventDefault();
        delete event.currentTarget.dataset['over'];
        void desk.apply(code);
      }}
    >
      <span
        className="branch"
        aria-hidden="true"
        data-open={item.isFolder() ? item.isExpanded() : undefined}
        onClick={() => (item.isExpanded() ? item.collapse() : item.expand())}
      />
      <CodeName look={look} />
      <Count desk={desk} code={code} known={item.getItemData()?.codings ?? 0} />
      <Pin desk={desk} code={code} name={look.name} />
    </div>
  );
}

function Count({ desk, code, known }: { desk: Desk; code: string; known: number }) {
  const { hidesCounts } = useStore(settings);
  const gained = useStorePart(desk.session.gained, (of) => of.get(code) ?? 0);
  return hidesCounts ? null : <span className="count">{known + gained}</span>;
}

function Pin({ desk, code, name }: { desk: Desk; code: string; name: string }) {
  const pins = useStore(desk.pins);
  const key = pins.indexOf(code);
  const label = key < 0 ? t('coding.pin', { code: name }) : t('coding.unpin', { code: name, n: key + 1 });
  return (
    <button
      type="button"
      className="quiet pin-key"
      tabIndex={-1}
      title={label}
      aria-label={label}
      data-pinned={key >= 0}
      onClick={(event) => {
        event.stopPropagation();
        desk.pins.set(toggled(pins, code));
      }}
    >
      {key < 0 ? '☆' : key + 1}
    </button>
  );
}
