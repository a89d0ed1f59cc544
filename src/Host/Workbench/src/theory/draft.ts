import { newId, type Schemas } from '../api/client';
import { opened } from '../shell/wording';
import type { Configuration, PartKind } from './theory';

export interface DraftPart {
  id: string;
  kind: PartKind;
  label: string;
  code: string;
  direction: NonNullable<Schemas['OutcomeDirection']>;
}

/** A configuration as it is being written. */
export interface Draft {
  name: string;
  proposition: string;
  parts: DraftPart[];
  isPartial: boolean;
  follows: string[];
  reason: string;
}

export const newPart = (kind: PartKind): DraftPart => ({
  id: newId(),
  kind,
  label: '',
  code: '',
  direction: 'came',
});

/** What a configuration says now; for a new one the three parts that none goes without. */
export const draftOf = (configuration?: Configuration): Draft => ({
  name: opened(configuration?.name),
  proposition: configuration?.propositionId ?? '',
  parts: configuration
    ? configuration.parts.map(({ id, kind, label, codeId, direction }) => ({
        id,
        kind,
        label: opened(label),
        code: codeId ?? '',
        direction: direction ?? 'came',
      }))
    : [newPart('context'), newPart('mechanismReasoning'), newPart('outcome')],
  isPartial: configuration?.isPartial ?? false,
  follows: configuration?.follows ?? [],
  reason: '',
});

export type Missing = 'context' | 'mechanism' | 'outcome';

const MADE_OF: Record<Missing, readonly PartKind[]> = {
  context: ['context'],
  mechanism: ['mechanismReasoning', 'mechanismStructure'],
  outcome: ['outcome'],
};

const isSaid = ({ label }: DraftPart) => label.trim() !== '';

/** What a configuration still lacks to be complete. */
export const missingIn = ({ parts }: Draft): Missing[] =>
  (['context', 'mechanism', 'outcome'] as const).filter(
    (each) => !parts.some((part) => isSaid(part) && MADE_OF[each].includes(part.kind)),
  );

/** The command's body; rows that say nothing are left out, and what lacks something is partial. */
export const bodyOf = (draft: Draft, id: string): Schemas['StateConfiguration'] => ({
  configurationId: id,
  name: draft.name.trim(),
  propositionId: draft.proposition || null,
  parts: draft.parts.filter(isSaid).map(({ id, kind, label, code, direction }) => ({
    id,
    kind,
    label: label.trim(),
    codeId: code || null,
    direction: kind === 'outcome' ? direction : null,
  })),
  isPartial: draft.isPartial || missingIn(draft).length > 0,
  follows: draft.follows,
  reason: draft.reason.trim() || null,
});
