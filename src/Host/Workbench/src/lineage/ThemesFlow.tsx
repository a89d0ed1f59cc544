import { useMemo, useState } from 'react';
import { useLocation } from 'wouter';
import { day, t } from '../i18n';
import { Figure } from '../picture/Figure';
import { settings } from '../shell/settings';
import { useStore } from '../shell/store';
import { hrefOf, useStudyContext } from '../shell/study';
import { Behind } from './Behind';
import { bandKey, flowScene } from './flowScene';
import { FlowTable } from './FlowTable';
import type { Flows } from './flows';
import type { Moment } from './useFlows';

interface ThemesFlowProps {
  flows: Flows;
  moments: readonly Moment[];
}

/** How all themes came about: what was gathered in them at each milestone, and where it went. */
export function ThemesFlow({ flows, moments }: ThemesFlowProps) {
  const { scope } = useStudyContext();
  const { hidesCounts } = useStore(settings);
  const [, navigate] = useLocation();
  const [chosen, setChosen] = useState<string>();
  const scene = useMemo(
    () =>
      flowScene(
        flows,
        moments.map((moment, i) => ({
          name: moment.name ?? t(i < moments.length - 1 ? 'lineage.endOfDay' : scope.at ? 'lineage.shownMoment' : 'lineage.now'),
          when: t('lineage.columnWhen', { day: day(moment.studyTime), n: moment.number }),
        })),
        chosen,
        hidesCounts,
      ),
    [flows, moments, chosen, hidesCounts, scope.at],
  );
  const name = t('lineage.themesTitle');
  const choose = (of: string) => {
    const [kind, column, theme] = of.split(' ') as [string, string, string];
    if (kind === 'band') {
      setChosen(of === chosen ? undefined : of);
    } else {
      const at = String(moments[Number(column)]!.number);
      navigate(hrefOf({ study: scope.study, at }, `/themes/${theme}`));
    }
  };
  const band = flows.bands.find((each) => bandKey(each) === chosen);
  return (
    <>
      <Figure
        title={name}
        name={name}
        caption={t('lineage.flowCaption')}
        scene={scene}
        onChoose={choose}
      />
      {band && <Behind band={band} flows={flows} moments={moments} onClose={() => setChosen(undefined)} />}
      <FlowTable flows={flows} moments={moments} chosen={chosen} onChoose={setChosen} />
    </>
  );
}
