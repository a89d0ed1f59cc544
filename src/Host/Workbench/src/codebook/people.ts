import type { Schemas } from '../api/client';
import { collate } from '../i18n';
import { opened } from '../shell/wording';

/** The sources with the words of the same participants. */
export interface Group {
  /** What the participants are called; empty where nobody is named. */
  name: string;
  sources: { id: string; title: string }[];
}

type Source = Pick<Schemas['SourceView'], 'id' | 'title' | 'participants'>;
type Person = Pick<Schemas['Participant'], 'id' | 'label'>;

/** Sources by whose words they hold: participants by name, then what is nobody's. */
export function byParticipant(sources: readonly Source[], people: readonly Person[]): Group[] {
  const labels = new Map(people.map(({ id, label }) => [id, opened(label)]));
  const groups = new Map<string, Group>();
  for (const { id, title, participants } of sources) {
    const name = participants
      .map((person) => labels.get(person) ?? '')
      .filter(Boolean)
      .toSorted(collate)
      .join(', ');
    const group = groups.get(name) ?? { name, sources: [] };
    groups.set(name, group);
    group.sources.push({ id, title: opened(title) });
  }
  return [...groups.values()].toSorted(
    (a, b) => Number(!a.name) - Number(!b.name) || collate(a.name, b.name),
  );
}
