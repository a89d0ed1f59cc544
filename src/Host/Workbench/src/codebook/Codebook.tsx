import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import { useLocation } from 'wouter';
import { useCodedExcerpts } from '../api/codes';
import { useSources } from '../api/queries';
import { looksOf } from '../coding/looks';
import type { Row } from '../coding/search';
import { t } from '../i18n';
import { keyOf } from '../keys/inUse';
import { Kbd } from '../keys/Kbd';
import { useKeysKey } from '../keys/useKeysKey';
import { say } from '../shell/status';
import { useHref, useStudyContext } from '../shell/study';
import { takesOne } from './acts';
import { actedOn } from './choosing';
import { CodeAct } from './CodeAct';
import { CodeActs, OnWhat } from './CodeActs';
import { CodeTable, focusRow } from './CodeTable';
import { Finder } from './Finder';
import type { ActName, Target } from './form';
import { FromList } from './FromList';
import { KeysDialog } from './KeysDialog';
import { NoCode } from './NoCode';
import { OutOfUse } from './OutOfUse';
import { pressed } from './order';
import { standingOf } from './standing';
import type { RowKey } from './tableKeys';
import { useCarry } from './useCarry';
import { useOrder } from './useOrder';
import { useTree } from './useTree';

interface CodebookProps {
  title: string;
  codes: readonly Row[];
}

interface Doing {
  act: ActName;
  targets: readonly Target[];
}

const NONE: ReadonlySet<string> = new Set();

/** The table of codes with what finds, orders, selects and changes them. */
export function Codebook({ title, codes }: CodebookProps) {
  const { scope, canAnalyse } = useStudyContext();
  const href = useHref();
  const [, navigate] = useLocation();
  const [selected, setSelected] = useState(NONE);
  const [doing, setDoing] = useState<Doing>();
  const [lists, setLists] = useState(false);
  const [showsKeys, setShowsKeys] = useState(false);
  useKeysKey(() => setShowsKeys(true));
  const coded = useCodedExcerpts(scope).data;
  const sources = useSources(scope).data;
  const standing = useMemo(
    () => coded && sources && standingOf(coded, sources),
    [coded, sources],
  );
  const looks = useMemo(() => looksOf(codes), [codes]);
  const { order, orderBy, showsCounts } = useOrder();
  const tree = useTree(codes, order, standing);
  const targets = actedOn(codes, selected, tree.inHand);
  const carry = useCarry(codes, tree.rows);

  const select = useCallback(
    (code: string) =>
      setSelected((before) =>
        before.has(code)
          ? new Set([...before].filter((other) => other !== code))
          : new Set([...before, code]),
      ),
    [],
  );
  const begin = (act: ActName, on: readonly Target[] = targets) => {
    if (canAnalyse && !(takesOne(act) && on.length > 1)) {
      setDoing({ act, targets: on });
    }
  };
  const split = (code: string) => {
    if (!canAnalyse) {
      return;
    }
    // One excerpt or none cannot be parted.
    if (standing && (standing.get(code)?.excerpts ?? 0) < 2) {
      say(t('codes.splitFew'));
    } else {
      navigate(href(`/codes/${code}`, { split: 'yes' }));
    }
  };
  const done = useRef<Doing>(undefined);
  useEffect(() => {
    if (doing === undefined && done.current) {
      // Acts on rows lead back to them, also from the buttons; the others to where they began.
      const isOnRows = done.current.act !== 'create' && done.current.act !== 'revive';
      if (isOnRows || document.activeElement === document.body) {
        focusRow(tree.inHand);
      }
    }
    done.current = doing;
  }, [doing, tree.inHand]);
  const takeUp = () =>
    order
      ? say(t('ordering.noCarry', { key: keyOf('codebook.move') }))
      : carry.takeUp(targets, true);
  const onKey = (key: RowKey, code: string) => {
    switch (key) {
      case 'open':
        return navigate(href(`/codes/${code}`));
      case 'select':
        return canAnalyse && select(code);
      case 'clear':
        return setSelected(NONE);
      case 'openAll':
        return order ?? tree.openAll();
      case 'carry':
        return canAnalyse && takeUp();
      case 'split':
        return split(code);
      case 'create':
        return begin(key, codes.filter(({ id }) => id === code));
      default:
        return begin(key);
    }
  };
  return (
    <>
      <div className="page-head">
        <h1>{title}</h1>
        <div className="actions">
          <button type="button" className="quiet" onClick={() => setShowsKeys(true)}>
            {t('shell.keys')} <Kbd of="everywhere.keys" />
          </button>
          <button type="button" className="quiet" onClick={() => print()}>
            {t('codes.print')}
          </button>
          {canAnalyse && (
            <>
              <button type="button" onClick={() => setLists(true)}>
                {t('codes.fromList')}
              </button>
              <button type="button" className="primary" onClick={() => begin('create', [])}>
                {t('codes.create')}
              </button>
            </>
          )}
        </div>
      </div>
      {codes.length === 0 ? <NoCode /> : (
        <Finder
          {...tree}
          all={codes.length}
          order={order}
          showsCounts={showsCounts}
          onOrder={orderBy}
        />
      )}
      <div>
        {canAnalyse && codes.length > 0 && (
          <div className="act-bar">
            <OnWhat
              targets={targets}
              isSelection={targets.some(({ id }) => selected.has(id))}
              onClear={() => setSelected(NONE)}
            />
            <CodeActs
              targets={targets}
              onAct={begin}
              onSplit={() => targets[0] && split(targets[0].id)}
            />
          </div>
        )}
        {tree.rows.length > 0 ? (
          <CodeTable
            name={title}
            rows={tree.rows}
            looks={looks}
            standing={standing}
            inHand={tree.inHand}
            selected={canAnalyse ? selected : undefined}
            onHand={tree.take}
            onToggle={tree.toggle}
            onSelect={select}
            onKey={onKey}
            carry={carry}
            order={order}
            onOrder={(by) => orderBy(pressed(order, by))}
            onDrag={(code) => carry.takeUp(selected.has(code) ? targets : codes.filter(({ id }) => id === code), false)}
          />
        ) : (
          codes.length > 0 && <p className="soft">{t('codes.findNone')}</p>
        )}
      </div>
      <OutOfUse onRevive={(code) => begin('revive', [code])} />
      {lists && <FromList codes={codes} onClose={() => setLists(false)} />}
      {showsKeys && (
        <KeysDialog
          canAct={canAnalyse}
          isTree={order === undefined}
          onClose={() => setShowsKeys(false)}
        />
      )}
      {doing && (
        <CodeAct
          {...doing}
          around={{ codes, coded: coded ?? [] }}
          onClose={() => setDoing(undefined)}
          onDone={(code) => {
            setSelected(NONE);
            if (code !== undefined) {
              tree.goTo(code);
            }
          }}
        />
      )}
    </>
  );
}
