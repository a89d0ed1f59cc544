import { newId } from '../api/client';
import { t } from '../i18n';
import { ActButtons, type Offer } from '../shell/ActButtons';
import { useStudyContext } from '../shell/study';
import { opened } from '../shell/wording';
import type { Theory } from './theory';
import type { Known } from './useKnown';

/** Partial patterns between contexts and outcomes, with those who do not show them. */
export function Regularities({ theory, known }: { theory: Theory; known: Known }) {
  const { canAnalyse } = useStudyContext();
  const named = (people: readonly string[]) => people.map(known.person).join(', ');
  return (
    <section>
      <h2>{t('theory.regularities')}</h2>
      <p className="hint">{t('theory.regularitiesMean')}</p>
      {theory.demiRegularities.length > 0 && (
        <ul className="cards">
          {theory.demiRegularities.map(({ id, pattern, cases, counterCases }) => (
            <li key={id} className="card">
              <p dir="auto">{opened(pattern)}</p>
              <p className="small soft" dir="auto">
                {cases.length > 0 && t('theory.shownBy', { who: named(cases) })}{' '}
                {counterCases.length > 0 && t('theory.notShownBy', { who: named(counterCases) })}
              </p>
            </li>
          ))}
        </ul>
      )}
      {canAnalyse && <ActButtons offers={[noting(known)]} about={t('theory.regularities')} />}
    </section>
  );
}

const noting = (known: Known): Offer => ({
  name: t('theory.noteRegularity'),
  fields: [
    { name: 'pattern', label: t('theory.pattern'), hint: t('theory.patternHelp'), rows: 2 },
    { name: 'cases', label: t('theory.cases'), many: true, options: known.people },
    { name: 'counter', label: t('theory.counterCases'), many: true, options: known.people },
  ],
  send: (act, said) =>
    act(
      'theory/note-demi-regularity',
      {
        regularityId: newId(),
        pattern: said['pattern'] ?? '',
        cases: listed(said['cases']),
        counterCases: listed(said['counter']),
      },
      t('theory.regularityNoted'),
    ),
});

const listed = (said: string | undefined) => (said ?? '').split(' ').filter(Boolean);
