import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import { branchesOf } from '../coding/branches';
import { search, type Row } from '../coding/search';
import { above } from './choosing';
import { focusRow } from './CodeTable';
import { inOrder, type Order } from './order';
import type { Standing } from './standing';
import { flatRows, treeRows } from './treeRows';
import { usePrinting } from './usePrinting';

const NONE: ReadonlySet<string> = new Set();

/** Which rows are shown, as a tree or in an order, and which of them is in hand. */
export function useTree(
  codes: readonly Row[],
  order: Order | undefined,
  standing: ReadonlyMap<string, Standing> | undefined,
) {
  const [typed, setTyped] = useState('');
  const [closed, setClosed] = useState(NONE);
  const [hand, setHand] = useState<string>();
  const isPrinting = usePrinting();
  const found = useMemo(
    () => (typed.trim() ? new Set(search(codes, typed).map(({ row }) => row.id)) : undefined),
    [codes, typed],
  );
  // The same rows in every order: they are moved then, not drawn again.
  const flat = useMemo(() => flatRows(codes), [codes]);
  const rows = useMemo(
    () =>
      order
        ? inOrder(codes, order, standing)
            .filter(({ id }) => !found || found.has(id))
            .map(({ id }) => flat.get(id)!)
        : treeRows(codes, branchesOf(codes, found), found || isPrinting ? NONE : closed),
    [codes, flat, order, standing, found, closed, isPrinting],
  );

  // Where the row in hand is gone, the one that took its place is in hand.
  const place = useRef(0);
  const at = rows.findIndex(({ code }) => code.id === hand);
  const inHand = (rows[at] ?? rows[Math.min(place.current, rows.length - 1)])?.code.id;
  useEffect(() => {
    if (at >= 0) {
      place.current = at;
    }
  }, [at]);

  const arriving = useRef<string>(undefined);
  useEffect(() => {
    const code = arriving.current;
    if (code !== undefined && codes.some(({ id }) => id === code)) {
      arriving.current = undefined;
      setClosed((before) => without(before, above(codes, code)));
      setHand(code);
      requestAnimationFrame(() => focusRow(code));
    }
  }, [codes]);

  return {
    typed,
    setTyped,
    found: found?.size,
    rows,
    inHand,
    take: useCallback((code: string) => setHand(code), []),
    toggle: useCallback(
      (code: string, isOpen: boolean) =>
        setClosed((before) => (isOpen ? without(before, [code]) : new Set([...before, code]))),
      [],
    ),
    openAll: () => setClosed(NONE),
    closeAll: () => setClosed(new Set(codes.map(({ id }) => id))),
    /** Goes to a code as soon as it has been read. */
    goTo: (code: string) => {
      arriving.current = code;
    },
  };
}

const without = (set: ReadonlySet<string>, items: readonly string[]): ReadonlySet<string> =>
  new Set([...set].filter((item) => !items.includes(item)));
