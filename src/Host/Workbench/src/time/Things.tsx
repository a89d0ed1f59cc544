import { useParticipants } from '../api/queries';
import { t, type Key } from '../i18n';
import { useThings } from '../memos/things';
import { useStudyContext } from '../shell/study';
import { opened } from '../shell/wording';

interface ThingsProps {
  /** One that is chosen and may be out of use, under the name that is known of it. */
  chosen?: { id: string; name: string };
}

/** The themes, codes, sources and participants of the study, to choose one from. */
export function Things({ chosen }: ThingsProps) {
  const { scope } = useStudyContext();
  const { themes, codes, sources } = useThings();
  const people = useParticipants(scope).data ?? [];
  const groups: [Key, { id: string; name: string }[]][] = [
    ['lineage.codes', codes],
    ['shell.themes', themes],
    ['shell.sources', sources],
    ['sources.participants', people.map(({ id, label }) => ({ id, name: opened(label) }))],
  ];
  const isListed = groups.some(([, things]) => things.some(({ id }) => id === chosen?.id));
  return (
    <>
      {chosen && chosen.id !== '' && !isListed && (
        <option value={chosen.id}>{chosen.name || t('timeline.something')}</option>
      )}
      {groups.map(([name, things]) => (
        <optgroup key={name} label={t(name)}>
          {things.map((thing) => (
            <option key={thing.id} value={thing.id}>
              {thing.name}
            </option>
          ))}
        </optgroup>
      ))}
    </>
  );
}
