import { replaceEqualDeep } from '@tanstack/react-query';
import { useMemo, useRef } from 'react';
import { useParams } from 'wouter';
import type { Schemas } from '../api/client';
import { useSources, useText } from '../api/queries';
import { t, term } from '../i18n';
import { Failed, Loading, Note } from '../shell/Messages';
import { nameOf, useStudyContext } from '../shell/study';
import { useTitle } from '../shell/title';
import { opened } from '../shell/wording';
import { readingOf } from './reading';
import { useSeen } from './useSeen';
import { Workplace } from './Workplace';

/** A source, to be read and coded. */
export default function CodingPage() {
  const { source } = useParams<{ source: string }>();
  const { scope } = useStudyContext();
  useTitle(t('coding.transcript'));
  const text = useText(scope, source);
  const seen = useSeen(source);
  const sources = useSources(scope);
  const about = sources.data?.find((s) => s.id === source);
  const error = text.error ?? seen.error ?? sources.error;
  if (about && text.error && (about.isWithdrawn || about.texts.length === 0)) {
    return (
      <div className="page">
        <Note title={t('coding.noText')}>
          <p>{t('coding.noTextMeans')}</p>
        </Note>
      </div>
    );
  }
  if (error) {
    return <Failed error={error} />;
  }
  const { codings, codes, mayCode, isOwnOnly } = seen;
  if (!text.data || !codings || !codes || !about) {
    return <Loading />;
  }
  return (
    <Ready
      key={`${source} ${scope.at === undefined ? 'now' : 'then'} ${text.data.version}`}
      source={about}
      text={text.data}
      codings={codings}
      codes={codes}
      mayCode={mayCode}
      isOwnOnly={isOwnOnly}
    />
  );
}

interface ReadyProps {
  source: Schemas['SourceView'];
  text: Schemas['TextView'];
  codings: { view: Schemas['SourceCodings']; askedAt: number };
  codes: Schemas['CodebookRow'][];
  mayCode: boolean;
  isOwnOnly: boolean;
}

/** The value of before where the new one says the same, so that a text is laid out once for all moments. */
function useSame<T>(value: T): T {
  const before = useRef(value);
  before.current = replaceEqualDeep(before.current, value);
  return before.current;
}

function Ready({ source, text: read, codings, codes, mayCode, isOwnOnly }: ReadyProps) {
  const { scope, about, person } = useStudyContext();
  const text = useSame(read);
  const participants = useSame(source.participants);
  const reading = useMemo(
    () => readingOf(text, (kind) => (kind === 'other' ? '' : term('terms', kind))),
    [text],
  );
  const people = useMemo(() => about.members.map(({ personId }) => personId), [about.members]);
  const place = useMemo(
    () => ({
      study: scope.study,
      source: source.id,
      participants,
      person,
      mayCode,
      isOwnOnly,
      reading,
    }),
    [scope.study, source.id, participants, person, mayCode, isOwnOnly, reading],
  );
  return (
    <Workplace
      title={opened(source.title)}
      about={place}
      codes={codes}
      codings={codings}
      people={people}
      nameOfPerson={(id) => (id === person ? t('shell.you') : nameOf(about, id))}
    />
  );
}
