import { t, term } from '../i18n';
import { nameOf, useStudyContext } from '../shell/study';
import { phase as entering } from './framing';
import { Sayings } from './Sayings';

/** The phase that each person says to be in; going back to an earlier one is usual. */
export function Phases() {
  const { about } = useStudyContext();
  const declared = about.framing.phases ?? [];
  return (
    <section>
      <h2>{t('home.phases')}</h2>
      {declared.length === 0 ? (
        <p className="soft">{t('home.noPhase')}</p>
      ) : (
        <ul className="plain">
          {declared.map(({ personId, phase }) => (
            <li key={personId}>
              {nameOf(about, personId)}: {term('terms', phase)}
            </li>
          ))}
        </ul>
      )}
      <Sayings of={[entering]} />
    </section>
  );
}
