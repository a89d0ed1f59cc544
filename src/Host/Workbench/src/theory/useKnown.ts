import { useMemo } from 'react';
import { useCodebook, useParticipants } from '../api/queries';
import { t } from '../i18n';
import { useStudyContext } from '../shell/study';
import { opened } from '../shell/wording';

/** What participants and codes are called as of the moment that is shown. */
export function useKnown() {
  const { scope } = useStudyContext();
  const people = useParticipants(scope).data;
  const codes = useCodebook(scope).data?.codes;
  return useMemo(() => {
    const labels = new Map(people?.map(({ id, label }) => [id, opened(label)]));
    const names = new Map(codes?.map(({ id, name }) => [id, opened(name)]));
    return {
      people: [...labels],
      codes: [...names],
      person: (id: string | null | undefined) => labels.get(id ?? '') ?? t('theory.somebody'),
      code: (id: string | null | undefined) => names.get(id ?? ''),
    };
  }, [people, codes]);
}

export type Known = ReturnType<typeof useKnown>;
