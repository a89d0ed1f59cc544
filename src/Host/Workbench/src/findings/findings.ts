import type { Schemas } from '../api/client';

export type Register = Schemas['QuotationRegister'];
export type Finding = Schemas['Finding'];
export type Row = Schemas['RegisteredQuotation'];

/** The claims made of one theme, or of none. */
export interface Group {
  /** Undefined for claims that are made of no theme that is known here. */
  theme: string | undefined;
  findings: Finding[];
}

export const stands = ({ isWithdrawn }: { isWithdrawn?: boolean }) => !isWithdrawn;

/** The claims that stand, under their themes in the order of these; claims of none come last. */
export function byTheme(findings: readonly Finding[], themes: readonly string[]): Group[] {
  const standing = findings.filter(stands);
  const known = new Set(themes);
  return [
    ...themes.map((theme) => ({
      theme,
      findings: standing.filter(({ themeId }) => themeId === theme),
    })),
    {
      theme: undefined,
      findings: standing.filter(({ themeId }) => !themeId || !known.has(themeId)),
    },
  ].filter((group) => group.findings.length > 0);
}

/** The quotations of a claim that were not taken out. */
export const quotationsOf = ({ quotations }: Register, finding: string): Row[] =>
  quotations.filter(({ quotation }) => quotation.findingId === finding && stands(quotation));

export type ToDo = 'replace' | 'judge' | 'reword' | 'release';

/** The next thing that a quotation needs before it can be published; nothing where it is ready. */
export function toDoOf({ quotation, isExcerptGone }: Row): ToDo | undefined {
  if (isExcerptGone) {
    return 'replace';
  }
  if (typeof quotation.isIdentifiable !== 'boolean') {
    return 'judge';
  }
  if (quotation.isIdentifiable) {
    return 'reword';
  }
  return quotation.releasedBy ? undefined : 'release';
}

/** How many quotations need each thing, of those that need something. */
export function stillToDo(register: Register): [ToDo, number][] {
  const standing = new Set(register.findings.filter(stands).map(({ id }) => id));
  const needs = register.quotations
    .filter(({ quotation }) => stands(quotation) && standing.has(quotation.findingId))
    .map(toDoOf);
  return (['replace', 'judge', 'reword', 'release'] as const)
    .map((need): [ToDo, number] => [need, needs.filter((each) => each === need).length])
    .filter(([, n]) => n > 0);
}
