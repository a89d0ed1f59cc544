import { Link } from 'wouter';
import type { Schemas } from '../api/client';
import { collate, t } from '../i18n';
import { useHref } from '../shell/study';
import { opened } from '../shell/wording';
import { countsOf, type Line } from './coverage';

const FEW = 2;

interface FewVoicesProps {
  themes: readonly Line[];
  read: readonly Schemas['SourceCodings'][];
  sources: readonly Schemas['SourceView'][];
  people: readonly Schemas['Participant'][];
}

/** Themes that rest on one or two participants: worth another look, not a fault. */
export function FewVoices({ themes, read, sources, people }: FewVoicesProps) {
  const href = useHref();
  const labels = new Map(people.map(({ id, label }) => [id, opened(label)]));
  const few = themes
    .map((theme) => ({ theme, whose: [...countsOf(theme, read, sources).keys()] }))
    .filter(({ whose }) => whose.length > 0 && whose.length <= FEW);
  return (
    <section>
      <h2>{t('coverage.fewVoices')}</h2>
      {few.length === 0 ? (
        <p className="soft">{t('coverage.noFewVoices')}</p>
      ) : (
        <ul>
          {few.map(({ theme, whose }) => (
            <li key={theme.id}>
              <Link href={href(`/themes/${theme.id}`)} dir="auto">
                {theme.name}
              </Link>
              : {whose.map((id) => labels.get(id) ?? '').toSorted(collate).join(', ')}
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}
