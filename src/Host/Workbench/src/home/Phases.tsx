import { t, term } from '../i18n';
import { nameOf, useStudyContext } from '../shell/study';
import { phase as entering } from './framing';
import { PHASES } from './phases';
import { Sayings } from './Sayings';

/** The phases in a row, and who says to be where; going back to an earlier one is usual. */
export function Phases() {
  const { about, person } = useStudyContext();
  const declared = about.framing.phases ?? [];
  return (
    <section>
      <h2>{t('home.phases')}</h2>
      <p className="soft">{t(declared.length === 0 ? 'home.noPhase' : 'home.phasesMean')}</p>
      <ol className="phases">
        {PHASES.map((phase) => {
          const here = declared.filter((each) => each.phase === phase);
          return (
            <li
              key={phase}
              data-here={here.length > 0 || undefined}
              aria-current={here.some(({ personId }) => personId === person) ? 'step' : undefined}
            >
              <span>{term('terms', phase)}</span>
              {here.length > 0 && (
                <ul className="plain">
                  {here.map(({ personId }) => (
                    <li key={personId} dir="auto">
                      {nameOf(about, personId)}
                    </li>
                  ))}
                </ul>
              )}
            </li>
          );
        })}
      </ol>
      <Sayings of={[entering]} />
    </section>
  );
}
