import { useMemo } from 'react';
import type { Schemas } from '../api/client';
import { t } from '../i18n';
import { Figure } from '../picture/Figure';
import { useStudyContext } from '../shell/study';
import { opened } from '../shell/wording';
import { genealogyScene } from './genealogyScene';
import { LineageTable, stepId } from './LineageTable';
import { milestonesOf } from './moments';

/** How one theme or code came about, as a figure and step by step. */
export function OneLineage({ genealogy }: { genealogy: Schemas['Genealogy'] }) {
  const { about } = useStudyContext();
  const scene = useMemo(
    () => genealogyScene(genealogy, milestonesOf(about)),
    [genealogy, about],
  );
  const asked = genealogy.members.find(({ id }) => id === genealogy.id);
  return (
    <>
      <Figure
        title={t('lineage.figure')}
        name={opened(asked?.name)}
        caption={t('lineage.caption')}
        scene={scene}
        onChoose={(of) => document.getElementById(stepId(Number(of.split(' ')[1])))?.focus()}
      />
      <LineageTable genealogy={genealogy} />
    </>
  );
}
