import { t } from '../i18n';
import { useStore } from '../shell/store';
import type { Desk } from './Desk';

/** What the lanes of the margin stand for, where each code has one. */
export function LaneLegend({ desk }: { desk: Desk }) {
  const lanes = useStore(desk.showing.lanes);
  if (!lanes) {
    return null;
  }
  const others = lanes.others.map((code) => desk.nameOf(code));
  return (
    <ol className="plain lane-legend" aria-label={t('coding.lanes')}>
      {lanes.codes.map((code) => {
        const { name, hue, pattern } = desk.showing.lookOf({ code });
        return (
          <li key={code} title={name}>
            <span className="lane-name" dir="auto">
              {name}
            </span>
            <span className="swatch" data-hue={hue} data-pattern={pattern} aria-hidden="true" />
          </li>
        );
      })}
      {others.length > 0 && (
        <li title={others.join(', ')}>
          <span className="lane-name">{t('coding.lanesMore', { n: others.length })}</span>
        </li>
      )}
    </ol>
  );
}
