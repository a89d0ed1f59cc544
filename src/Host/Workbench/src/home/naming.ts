import { reason, why } from '../codebook/form';
import { t } from '../i18n';
import { opened } from '../shell/wording';
import type { Saying } from './framing';

const retitle: Saying = {
  name: 'home.retitle',
  isForLead: true,
  fields: ({ title }) => [
    { name: 'title', label: t('home.title'), value: opened(title) },
    reason(),
  ],
  send: (act, said) =>
    act(
      'studies/retitle-study',
      { title: said['title'] ?? '', reason: why(said) },
      t('home.retitled', { title: said['title'] ?? '' }),
    ),
};

const describe: Saying = {
  name: 'home.describe',
  isForLead: true,
  fields: ({ description }) => [
    {
      name: 'description',
      label: t('home.description'),
      hint: t('home.descriptionHint'),
      value: opened(description),
      rows: 4,
    },
    reason(),
  ],
  send: (act, said) =>
    act(
      'studies/describe-study',
      { description: said['description'] || null, reason: why(said) },
      t('home.described'),
    ),
};

/** What the study is called and what it is. */
export const naming: readonly Saying[] = [retitle, describe];
