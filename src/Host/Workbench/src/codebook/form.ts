import type { Sent } from '../api/outbox';
import type { Row } from '../coding/search';
import { t } from '../i18n';
import type { useAct } from '../shell/act';
import type { Field } from '../shell/ActDialog';
import { opened } from '../shell/wording';
import type { Coded } from './standing';

export const ACTS = ['rename', 'define', 'mark', 'move', 'merge', 'retire'] as const;
export type ActName = (typeof ACTS)[number] | 'create' | 'revive';

/** What an act needs to know of a code, in use or not. */
export type Target = Pick<Row, 'id' | 'name' | 'definition' | 'parentId' | 'level'>;

/** What a dialog asks for an act, and what it sends then. */
export interface Form {
  fields: readonly Field[];
  lead?: string;
  send: (act: ReturnType<typeof useAct>, said: Said) => Promise<Sent>;
  /** The code to go to afterwards, where it is not the one in hand. */
  after?: (said: Said) => string | undefined;
}

export type Said = Record<string, string>;

export interface Around {
  codes: readonly Row[];
  coded: readonly Coded[];
}

/** What is asked for every act and never has to be answered. */
export const reason = (): Field => ({ name: 'reason', label: t('shell.reasonOptional'), rows: 2 });
export const why = (said: Said) => said['reason'] || null;
export const nameOf = (code: Target | undefined) => opened(code?.name);
export const quoted = (codes: readonly Target[]) => codes.map((code) => `“${nameOf(code)}”`).join(', ');

export const placeField = (places: readonly Row[]): Field => ({
  name: 'parent',
  label: t('codes.under'),
  options: [['', t('codes.top')], ...places.map(({ id, code }) => [id, code] as const)],
});
