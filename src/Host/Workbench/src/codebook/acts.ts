import { newId, type Schemas } from '../api/client';
import { t, term } from '../i18n';
import { opened } from '../shell/wording';
import { nameOf, placeField, reason, why, type ActName, type Around, type Form, type Target } from './form';
import { merge, move, retire } from './reshaping';

const LEVELS = ['semantic', 'between', 'latent'] as const;
export const ORIGINS = ['data', 'theory', 'surprise'] as const;

const notSaid = () => ['', t('codes.notSaid')] as const;

/** Whether an act is about one code only. */
export const takesOne = (act: ActName) => act === 'rename' || act === 'define' || act === 'mark';

export function formOf(act: ActName, targets: readonly Target[], around: Around): Form {
  const first = targets[0];
  if (act === 'create' || !first) {
    return create(first, around);
  }
  switch (act) {
    case 'rename':
      return rename(first);
    case 'define':
      return define(first);
    case 'mark':
      return mark(first);
    case 'move':
      return move(targets, around);
    case 'merge':
      return merge(targets, around);
    case 'retire':
      return retire(targets, around);
    case 'revive':
      return revive(first);
  }
}

function create(parent: Target | undefined, { codes }: Around): Form {
  const codeId = newId();
  return {
    fields: [
      { name: 'name', label: t('codes.nameOf') },
      { name: 'definition', label: t('codes.definitionLater'), rows: 3 },
      { ...placeField(codes), value: parent?.id ?? '' },
      {
        name: 'origin',
        label: t('codes.origin'),
        options: [notSaid(), ...ORIGINS.map((name) => [name, term('terms', name)] as const)],
      },
      reason(),
    ],
    send: (act, said) =>
      act(
        'codebook/create-code',
        {
          codeId,
          name: said['name'] ?? '',
          definition: said['definition'] || null,
          parentId: said['parent'] || null,
          origin: (said['origin'] || null) as Schemas['CodeOrigin'],
          reason: why(said),
        },
        t('codes.created', { code: said['name'] ?? '' }),
      ),
    after: () => codeId,
  };
}

const rename = (code: Target): Form => ({
  fields: [{ name: 'name', label: t('codes.nameOf'), value: nameOf(code) }, reason()],
  send: (act, said) =>
    act(
      'codebook/rename-code',
      { codeId: code.id, name: said['name'] ?? '', reason: why(said) },
      t('codes.renamed', { code: said['name'] ?? '' }),
    ),
});

const define = (code: Target): Form => ({
  fields: [
    {
      name: 'definition',
      label: t('codes.definition'),
      hint: t('codes.definitionHint'),
      value: opened(code.definition),
      rows: 5,
    },
    reason(),
  ],
  send: (act, said) =>
    act(
      'codebook/redefine-code',
      { codeId: code.id, definition: said['definition'] || null, reason: why(said) },
      t('codes.defined', { code: nameOf(code) }),
    ),
});

const mark = (code: Target): Form => ({
  fields: [
    {
      name: 'level',
      label: t('codes.mark'),
      hint: t('codes.levelMeans'),
      value: code.level ?? '',
      options: [notSaid(), ...LEVELS.map((name) => [name, term('terms', name)] as const)],
    },
    reason(),
  ],
  send: (act, said) =>
    act(
      'codebook/mark-code-level',
      {
        codeId: code.id,
        level: (said['level'] || null) as Schemas['CodeLevel'],
        reason: why(said),
      },
      t('codes.marked', { code: nameOf(code) }),
    ),
});

const revive = (code: Target): Form => ({
  lead: t('codes.reviveMeans'),
  fields: [reason()],
  send: (act, said) =>
    act(
      'codebook/revive-code',
      { codeId: code.id, reason: why(said) },
      t('codes.revived', { code: nameOf(code) }),
    ),
});
