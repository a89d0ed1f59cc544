import type { Scope } from '../api/queries';

/** Something of the study that a link leads to, so that it can be called by its name. */
export interface LinkedThing {
  kind: 'code' | 'theme' | 'source' | 'memo';
  id: string;
}

export interface ProseLink {
  href: string;
  isOutside: boolean;
  thing?: LinkedThing;
}

const PAGE = /^\/s\/([^/]+)(?:\/(codes|themes|sources)\/([^/]+)|\/(memos))?\/?$/;
const KINDS = { codes: 'code', themes: 'theme', sources: 'source' } as const;

/**
 * Where a link in a text leads: to a page of the workbench as of the moment that is shown, or
 * out into the web. Nothing where it may lead to neither.
 */
export function linkIn(href: string, { study, at }: Scope, origin: string): ProseLink | undefined {
  if (href === '' || !URL.canParse(href, origin)) {
    return undefined;
  }
  const url = new URL(href, origin);
  if (url.origin !== origin) {
    return /^https?:$/.test(url.protocol) ? { href: url.href, isOutside: true } : undefined;
  }
  if (!url.pathname.startsWith('/s/')) {
    return undefined;
  }
  const [, of, things, id, memos] = PAGE.exec(url.pathname) ?? [];
  const memo = memos && url.searchParams.get('memo');
  const isHere = url.pathname.split('/')[2] === study;
  if (isHere && at !== undefined && !url.searchParams.has('at')) {
    url.searchParams.set('at', at);
  }
  const thing: LinkedThing | undefined =
    of !== study
      ? undefined
      : memo
        ? { kind: 'memo', id: memo }
        : id
          ? { kind: KINDS[things as keyof typeof KINDS], id }
          : undefined;
  return {
    href: url.pathname + url.search + url.hash,
    isOutside: false,
    ...(thing && { thing }),
  };
}

/** Paragraphs of a text; blank lines part them. */
export const paragraphsOf = (text: string) =>
  text
    .split(/\n\s*\n/)
    .map((part) => part.trim())
    .filter((part) => part !== '');

const LINK = /!?\[([^\]]*)\]\(((?:[^()]|\([^()]*\))*)\)/g;

/** The first words of a text in Markdown, without its marks; a link without words by a name. */
export function firstWords(text: string, length: number, nameOf: (href: string) => string) {
  const plain = text
    .replaceAll(LINK, (_, words: string, href: string) => words || nameOf(href))
    .replaceAll(/^\s*(?:[-*_]\s*){3,}$/gm, '')
    .replaceAll(/^\s*(?:#{1,6}|>|[-*+]|\d+[.)])\s+/gm, '')
    .replaceAll(/(\*\*|__|`+)(.+?)\1/g, '$2')
    .replaceAll(/(?<!\w)([*_])(\S(?:.*?\S)?)\1(?!\w)/g, '$2')
    .replaceAll(/\s+/g, ' ')
    .trim();
  return plain.length <= length ? plain : `${plain.slice(0, length).replace(/\s+\S*$/, '')} …`;
}
