import { useQuotationRegister } from '../api/audit';
import { useMeetings } from '../api/fieldwork';
import { useCodebook, useParticipants, useSources } from '../api/queries';
import { useThemes } from '../api/themes';
import { t, term, type Key } from '../i18n';
import { useStudyContext } from '../shell/study';
import { opened } from '../shell/wording';

type Options = readonly (readonly [string, string])[];

const LABELS: Record<string, Key> = {
  code: 'audit.code',
  theme: 'audit.theme',
  source: 'audit.source',
  position: 'audit.position',
  finding: 'audit.finding',
  meeting: 'audit.meeting',
  item: 'audit.item',
  who: 'audit.who',
  from: 'audit.from',
};

/** Something that a question is told: chosen by name, or written where there is no list. */
export function QuestionField({ name }: { name: string }) {
  const options = useOptions(name);
  return (
    <label>
      {t(LABELS[name]!)}
      {options ? (
        <select name={name} required>
          {options.map(([id, said]) => (
            <option key={id} value={id}>
              {said}
            </option>
          ))}
        </select>
      ) : (
        <input
          name={name}
          autoComplete="off"
          required={name !== 'from'}
          {...(name === 'position' && { type: 'number', min: 0 })}
        />
      )}
    </label>
  );
}

function useOptions(name: string): Options | undefined {
  const { scope, about } = useStudyContext();
  const codes = useCodebook(scope).data?.codes ?? [];
  const themes = useThemes(scope).data?.themes ?? [];
  const sources = useSources(scope).data ?? [];
  const people = useParticipants(scope).data ?? [];
  const findings = useQuotationRegister(scope, name === 'finding').data?.findings ?? [];
  const meetings = useMeetings(scope, name === 'meeting').data ?? [];
  switch (name) {
    case 'code':
      return codes.map(({ id, code }) => [id, code]);
    case 'theme':
      return themes.map((theme) => [theme.id, opened(theme.name)]);
    case 'source':
      return sources.map(({ id, title }) => [id, opened(title)]);
    case 'finding':
      return findings.map(({ id, claim }) => [id, opened(claim)]);
    case 'meeting':
      return meetings.map(({ id, kind }, i) => [id, `${i + 1}. ${term('terms', kind)}`]);
    case 'who':
      return [
        ...about.members.map((m) => [`person ${m.personId}`, opened(m.name) || m.personId] as const),
        ...people.map((p) => [`participant ${p.id}`, opened(p.label)] as const),
      ];
    default:
      return undefined;
  }
}
