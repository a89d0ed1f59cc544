import type { Sent } from '../api/outbox';
import type { Row } from '../coding/search';
import { t } from '../i18n';
import { keepers, lowestFirst, placesFor, topmost } from './choosing';
import { nameOf, placeField, quoted, reason, why, type Around, type Form, type Target } from './form';
import { excerptsWith } from './standing';

export function move(targets: readonly Target[], { codes }: Around): Form {
  const ids = targets.map(({ id }) => id);
  const moved = topmost(codes, ids);
  return {
    lead: targets.length > 1 ? `${quoted(targets)}. ${t('codes.moveMeans')}` : t('codes.moveMeans'),
    fields: [
      {
        ...placeField(placesFor(codes, ids)),
        value: (targets.length === 1 && targets[0]?.parentId) || '',
      },
      reason(),
    ],
    send: (act, said) =>
      oneByOne(moved, (codeId) =>
        act(
          'codebook/move-code',
          { codeId, parentId: said['parent'] || null, reason: why(said) },
          t('codes.moved', { code: nameOf(targets.find(({ id }) => id === codeId)) }),
        ),
      ),
  };
}

export function merge(targets: readonly Target[], { codes, coded }: Around): Form {
  const ids = targets.map(({ id }) => id);
  const kept = keepers(codes, ids);
  const isOne = ids.length === 1;
  const going = (into: string) => ids.filter((id) => id !== into);
  const option = ({ id, code }: Row) =>
    [
      id,
      isOne ? code : t('codes.keepOption', { code, n: excerptsWith(coded, going(id)) }),
    ] as const;
  return {
    lead: t(isOne ? 'codes.mergeOneMeans' : 'codes.mergeMeans', {
      codes: quoted(targets),
      n: excerptsWith(coded, ids),
    }),
    fields: [
      {
        name: 'into',
        label: t(isOne ? 'codes.mergeInto' : 'codes.keep'),
        options: kept.map(option),
      },
      reason(),
    ],
    send: (act, said) => {
      const into = said['into'] ?? '';
      return act(
        'codebook/merge-codes',
        { into, from: going(into), reason: why(said) },
        t('codes.merged', { code: nameOf(codes.find(({ id }) => id === into)) }),
      );
    },
    after: (said) => said['into'],
  };
}

export function retire(targets: readonly Target[], { codes }: Around): Form {
  const ids = targets.map(({ id }) => id);
  return {
    lead: `${quoted(targets)}. ${t('codes.retireMeans', { n: ids.length })}`,
    fields: [reason()],
    send: (act, said) =>
      oneByOne(lowestFirst(codes, ids), (codeId) =>
        act(
          'codebook/retire-code',
          { codeId, reason: why(said) },
          t('codes.retired', { code: nameOf(targets.find(({ id }) => id === codeId)) }),
        ),
      ),
  };
}

/** Each after the one before; the first that is refused ends it. */
async function oneByOne(ids: readonly string[], send: (id: string) => Promise<Sent>) {
  let sent: Sent = { ok: true };
  for (const id of ids) {
    sent = await send(id);
    if (!sent.ok) {
      break;
    }
  }
  return sent;
}
