import type { Schemas } from '../api/client';
import { t } from '../i18n';
import { codesName } from '../shell/areas';

export const GUIDELINES = ['reflexive', 'coreq', 'srqr', 'rameses'] as const;

export const KINDS = ['codes', 'themes', 'trail', 'lineage', 'rounds', 'quotations', ...GUIDELINES] as const;
export type Kind = (typeof KINDS)[number];

/** The report that an address names; the codes where it names none. */
export const kindOf = (name: string | null): Kind => KINDS.find((kind) => kind === name) ?? 'codes';

/** What a report is called, which for the codes follows from the approach. */
export const nameOf = (kind: Kind, about: Schemas['StudyView']) =>
  kind === 'codes' ? t(codesName(about)) : t(`reports.of_${kind}`);
