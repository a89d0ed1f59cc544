import { useThemes } from '../api/themes';
import { useGenealogy } from '../api/trail';
import { dayAndTime, t } from '../i18n';
import { genealogyScene } from '../lineage/genealogyScene';
import { milestonesOf } from '../lineage/moments';
import { stepSentence } from '../lineage/steps';
import { useStudyContext } from '../shell/study';
import { opened } from '../shell/wording';
import { isInUse } from '../themes/themes';
import type { Report } from './report';

/** How one theme came about: the picture, and every step of it. */
export function useLineageReport(of: string, isWanted: boolean): Report | undefined {
  const { scope, about } = useStudyContext();
  const themes = useThemes(scope).data?.themes;
  const theme = of || themes?.find(isInUse)?.id;
  const genealogy = useGenealogy(scope, isWanted ? theme : undefined).data;
  if (!themes) {
    return undefined;
  }
  if (!theme) {
    return { parts: [] };
  }
  if (!genealogy) {
    return undefined;
  }
  const names = new Map(genealogy.members.map(({ id, name }) => [id, opened(name)]));
  const name = names.get(theme) ?? '';
  const milestones = milestonesOf(about);
  const table = {
    heads: [t('themes.when'), t('themes.who'), t('themes.what'), t('themes.why')],
    rows: genealogy.steps.map((step) => [
      dayAndTime(step.happenedAt),
      step.by,
      stepSentence(step, names),
      opened(step.reason),
    ]),
  };
  return {
    parts: [
      {
        title: name,
        level: 2,
        figure: { scene: genealogyScene(genealogy, milestones), name: t('lineage.alt', { name }) },
      },
      { title: t('lineage.steps'), level: 3, table },
    ],
    table,
  };
}
