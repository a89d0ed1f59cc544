import type { Schemas } from '../api/client';
import { GUIDELINES, type Kind } from './kinds';
import type { Report } from './report';
import { useCodesReport } from './useCodes';
import { useGuidelineReport } from './useGuideline';
import { useLineageReport } from './useLineage';
import { useQuotationsReport } from './useQuotations';
import { useRoundsReport } from './useRoundsReport';
import { useThemesReport } from './useThemesReport';
import { useTrailReport } from './useTrail';

interface Asked {
  kind: Kind;
  /** How deep the trail is told. */
  depth: Schemas['Depth'];
  /** The theme whose lineage is told. */
  of: string;
}

/** The report that is asked for, once all of it is read. */
export function useReport({ kind, depth, of }: Asked): Report | undefined {
  const guideline = GUIDELINES.find((each) => each === kind);
  const codes = useCodesReport(kind === 'codes');
  const themes = useThemesReport(kind === 'themes');
  const trail = useTrailReport(depth, kind === 'trail');
  const lineage = useLineageReport(of, kind === 'lineage');
  const rounds = useRoundsReport(kind === 'rounds');
  const quotations = useQuotationsReport(kind === 'quotations');
  const draft = useGuidelineReport(guideline);
  switch (kind) {
    case 'codes':
      return codes;
    case 'themes':
      return themes;
    case 'trail':
      return trail;
    case 'lineage':
      return lineage;
    case 'rounds':
      return rounds;
    case 'quotations':
      return quotations;
    default:
      return draft;
  }
}
