import type { Schemas } from '../api/client';
import { t, term } from '../i18n';

/** What a step of a genealogy was, in the chosen language. */
export function stepSentence(
  { kind, from, to, what }: Schemas['GenealogyStep'],
  names: ReadonlyMap<string, string>,
): string {
  const called = (id: string | null | undefined) =>
    (id && names.get(id)) || t('themeHistory.unknown');
  const said = t(`steps.${kind}`, { from: called(from), to: called(to) });
  return what ? `${said} ${term('fates', what)}` : said;
}
