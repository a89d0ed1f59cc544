import { useState } from 'react';
import type { Row } from '../coding/search';
import { t } from '../i18n';
import { useAct } from '../shell/act';
import { say } from '../shell/status';
import { opened } from '../shell/wording';
import { placeAfter, placesToPut, takenUp, type Carried } from './carrying';
import type { Target } from './form';
import { move } from './reshaping';
import type { TreeRow } from './treeRows';

export type Carry = ReturnType<typeof useCarry>;

/** Carries codes to another place, by keys or with the mouse, and says each step. */
export function useCarry(codes: readonly Row[], rows: readonly TreeRow[]) {
  const [carried, setCarried] = useState<Carried>();
  const act = useAct();
  const places = carried && placesToPut(codes, rows.map(({ code }) => code.id), carried);
  const nameOf = (id: string | null | undefined) =>
    opened(codes.find((code) => code.id === id)?.name);
  const where = (over: string | null) =>
    over === null ? t('codes.carryTop') : t('codes.carryUnder', { code: nameOf(over) });
  const putDown = ({ codes: ids, over }: Carried) => {
    setCarried(undefined);
    const targets = codes.filter(({ id }) => ids.includes(id));
    void move(targets, { codes, coded: [] }).send(act, { parent: over ?? '' });
  };
  return {
    carried,
    takeUp: (targets: readonly Target[], isSpoken: boolean) => {
      const taken = takenUp(codes, targets.map(({ id }) => id));
      setCarried(taken);
      if (isSpoken) {
        const code = targets.map((target) => opened(target.name)).join(', ');
        say(t('codes.carryTaken', { code, where: where(taken.over) }));
      }
    },
    /** Whether what is carried may be put there. */
    mayPut: (over: string | null) => places?.includes(over) ?? false,
    hover: (over: string | null) => {
      if (carried && carried.over !== over) {
        setCarried({ ...carried, over });
      }
    },
    letGo: () => setCarried(undefined),
    putOn: (over: string | null) => {
      if (carried && places?.includes(over)) {
        putDown({ ...carried, over });
      }
    },
    /** What a key does while something is carried; false where nothing is. */
    onKey: (key: string): boolean => {
      if (!carried || !places) {
        return false;
      }
      const over = placeAfter(places, carried.over, key);
      if (over !== undefined) {
        setCarried({ ...carried, over });
        say(where(over));
      } else if (key === 'Enter') {
        putDown(carried);
      } else if (key === 'Escape' || key === 'Tab') {
        setCarried(undefined);
        say(t('codes.carryLeft'));
      }
      return key !== 'Tab';
    },
  };
}
