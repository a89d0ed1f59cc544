import { useMemo, useState } from 'react';
import { useAllExcerpts } from '../api/excerpts';
import { useParticipants, useSources } from '../api/queries';
import { t } from '../i18n';
import { Loading } from '../shell/Messages';
import { useStudyContext } from '../shell/study';
import { opened } from '../shell/wording';
import { saying, wordsOf, type Passage } from './passages';

const MOST = 30;

/** Some of the passages, which may be looked through first. */
export interface Nearby {
  name: string;
  has: (passage: Passage) => boolean;
}

interface ChoosePassageProps {
  chosen: string;
  onChoose: (passage: Passage) => void;
  nearby?: Nearby | undefined;
}

/** One of the marked passages, found by its words. */
export function ChoosePassage({ chosen, onChoose, nearby }: ChoosePassageProps) {
  const { scope } = useStudyContext();
  const passages = useAllExcerpts(scope).data;
  const nameOf = useWhose();
  const [said, setSaid] = useState('');
  const [isNearby, setNearby] = useState(true);
  const found = useMemo(() => {
    const asked = nearby && isNearby ? passages?.filter(nearby.has) : passages;
    return saying(asked ?? [], said);
  }, [passages, nearby, isNearby, said]);
  if (!passages) {
    return <Loading />;
  }
  return (
    <fieldset className="choose-passage">
      <legend>{t('findings.passage')}</legend>
      {nearby && (
        <label className="choice">
          <input
            type="checkbox"
            checked={isNearby}
            onChange={(event) => setNearby(event.target.checked)}
          />
          <span dir="auto">{nearby.name}</span>
        </label>
      )}
      <label>
        {t('findings.search')}
        <input
          type="search"
          autoComplete="off"
          value={said}
          onChange={(event) => setSaid(event.target.value)}
          onKeyDown={(event) => {
            // Looking for words is not yet choosing.
            if (event.key === 'Enter') {
              event.preventDefault();
            }
          }}
        />
      </label>
      <p className="hint" role="status">
        {found.length > MOST
          ? t('findings.foundMore', { n: found.length, most: MOST })
          : t('findings.found', { n: found.length })}
      </p>
      <ul className="plain">
        {found.slice(0, MOST).map((passage) => (
          <li key={passage.id}>
            <label className="choice">
              <input
                type="radio"
                name="passage"
                checked={chosen === passage.id}
                onChange={() => onChoose(passage)}
              />
              <span>
                <span dir="auto">{wordsOf(passage)}</span>{' '}
                <span className="soft small" dir="auto">
                  {nameOf(passage.sourceId)}
                </span>
              </span>
            </label>
          </li>
        ))}
      </ul>
    </fieldset>
  );
}

/** Whose words a source holds; its title where it names nobody. */
export function useWhose() {
  const { scope } = useStudyContext();
  const sources = useSources(scope).data;
  const people = useParticipants(scope).data;
  return useMemo(() => {
    const labels = new Map(people?.map(({ id, label }) => [id, opened(label)]));
    const whose = new Map(
      sources?.map(({ id, title, participants }) => [
        id,
        participants.map((person) => labels.get(person)).join(', ') || opened(title),
      ]),
    );
    return (source: string) => whose.get(source) ?? '';
  }, [sources, people]);
}
