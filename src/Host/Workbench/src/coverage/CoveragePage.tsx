import { useState } from 'react';
import { useCodingsOf } from '../api/codings';
import { useCodebook, useParticipants, useSources } from '../api/queries';
import { useThemes } from '../api/themes';
import { t } from '../i18n';
import { Failed, Loading, Note } from '../shell/Messages';
import { useStudyContext } from '../shell/study';
import { useTitle } from '../shell/title';
import { opened } from '../shell/wording';
import { isInUse } from '../themes/themes';
import { branchOf, lineOfTheme, type Line } from './coverage';
import { CoverageTable } from './CoverageTable';
import { FewVoices } from './FewVoices';
import { Uncoded } from './Uncoded';

const LINES = ['codes', 'branches', 'themes'] as const;

/** Where codes and themes lie across participants, and what was not coded: to see, not to rank. */
export default function CoveragePage() {
  const { scope } = useStudyContext();
  const [kind, setKind] = useState<(typeof LINES)[number]>('codes');
  const sources = useSources(scope).data?.filter(({ isWithdrawn }) => !isWithdrawn);
  const read = useCodingsOf(scope, sources?.map(({ id }) => id) ?? []);
  const people = useParticipants(scope).data;
  const lines = useLines(kind);
  const themes = useLines('themes');
  useTitle(t('coverage.title'));
  if (read.error) {
    return <Failed error={read.error} />;
  }
  if (!sources || !people || !lines || read.isReading) {
    return <Loading />;
  }
  const heard = people.filter(({ id }) => sources.some((s) => s.participants.includes(id)));
  return (
    <div className="page wide coverage-page">
      <header className="rows">
        <h1>{t('coverage.title')}</h1>
        <p className="lead">{t('coverage.lead')}</p>
      </header>
      {heard.length === 0 || lines.length === 0 ? (
        <Note title={t('coverage.emptyTitle')}>
          <p>{t('coverage.empty')}</p>
        </Note>
      ) : (
        <>
          <label className="asked">
            {t('coverage.rows')}
            <select
              value={kind}
              onChange={(event) => setKind(event.target.value as typeof kind)}
            >
              {LINES.map((each) => (
                <option key={each} value={each}>
                  {t(`coverage.${each}`)}
                </option>
              ))}
            </select>
          </label>
          <CoverageTable
            lines={lines}
            isOfThemes={kind === 'themes'}
            people={heard}
            read={read.views}
            sources={sources}
          />
          <FewVoices themes={themes ?? []} read={read.views} sources={sources} people={people} />
        </>
      )}
      <Uncoded sources={sources} read={read.views} />
    </div>
  );
}

function useLines(kind: (typeof LINES)[number]): Line[] | undefined {
  const { scope } = useStudyContext();
  const codes = useCodebook(scope).data?.codes;
  const themes = useThemes(scope).data?.themes;
  if (kind === 'themes') {
    return themes?.filter(isInUse).map((theme) => lineOfTheme(theme, opened(theme.name)));
  }
  const excerpts = new Set<string>();
  return codes
    ?.filter(({ depth }) => kind === 'codes' || depth === 0)
    .map(({ id, name, depth }) => ({
      id,
      name: opened(name),
      depth,
      codes: kind === 'codes' ? new Set([id]) : branchOf(codes, id),
      excerpts,
    }));
}
