import type { Schemas } from '../api/client';
import type { Sent } from '../api/outbox';
import { reason, why, type Said } from '../codebook/form';
import { t } from '../i18n';
import type { useAct } from '../shell/act';
import type { Field } from '../shell/ActDialog';
import { opened } from '../shell/wording';

export type SourceAct = 'retitle' | 'describe' | 'withdraw';

interface Form {
  lead?: string;
  fields: readonly Field[];
  send: (act: ReturnType<typeof useAct>, said: Said) => Promise<Sent>;
}

/** What is asked for an act on a source, and what is sent then. */
export function formOf(act: SourceAct, source: Schemas['SourceView'], excerpts: number): Form {
  switch (act) {
    case 'retitle':
      return retitle(source);
    case 'describe':
      return describe(source);
    case 'withdraw':
      return withdraw(source, excerpts);
  }
}

const retitle = ({ id, title }: Schemas['SourceView']): Form => ({
  fields: [{ name: 'title', label: t('sources.newTitle'), value: opened(title) }, reason()],
  send: (act, said) =>
    act(
      'sources/retitle-source',
      { sourceId: id, title: said['title'] ?? '', reason: why(said) },
      t('sources.retitled', { source: said['title'] ?? '' }),
    ),
});

const describe = ({ id, title, description }: Schemas['SourceView']): Form => ({
  fields: [
    {
      name: 'description',
      label: t('sources.description'),
      hint: t('sources.descriptionHint'),
      value: opened(description),
      rows: 4,
    },
    reason(),
  ],
  send: (act, said) =>
    act(
      'sources/describe-source',
      { sourceId: id, description: said['description'] || null, reason: why(said) },
      t('sources.described', { source: opened(title) }),
    ),
});

const withdraw = ({ id, title }: Schemas['SourceView'], excerpts: number): Form => ({
  lead: `${t('sources.withdrawExcerpts', { n: excerpts })} ${t('sources.withdrawMeans')}`,
  fields: [reason()],
  send: (act, said) =>
    act(
      'sources/withdraw-source',
      { sourceId: id, reason: why(said) },
      t('sources.withdrawnNow', { source: opened(title) }),
    ),
});
