import { useMemo, useState } from 'react';
import { Link } from 'wouter';
import { useThemeHistories, useThemes } from '../api/themes';
import { t } from '../i18n';
import { told } from '../keys/inUse';
import { Kbd } from '../keys/Kbd';
import { useKeysKey } from '../keys/useKeysKey';
import { KeyList } from '../shell/KeyList';
import { Note, When } from '../shell/Messages';
import { useHref, useStudyContext } from '../shell/study';
import { useTitle } from '../shell/title';
import { opened } from '../shell/wording';
import { useEvidence } from './evidence';
import { ProposeTheme } from './ProposeTheme';
import { ThemeCard } from './ThemeCard';
import { ThemeActDialog } from './ThemeActDialog';
import { byStanding, isInUse, type Theme } from './themes';
import { useDragging, type Dropped } from './useDragging';
import { useMoveKey } from './useMoveKey';

/** The themes by how they stand. */
export default function ThemesPage() {
  const { scope, canAnalyse } = useStudyContext();
  const themes = useThemes(scope);
  const href = useHref();
  const [isProposing, setProposing] = useState(false);
  const [showsKeys, setShowsKeys] = useState(false);
  useMoveKey(canAnalyse);
  useKeysKey(() => setShowsKeys(true));
  useTitle(t('shell.themes'));
  return (
    <div className="page wide">
      <header className="page-head">
        <h1>{t('shell.themes')}</h1>
        <div className="actions">
          <Link href={href('/lineage')}>{t('themes.toLineage')}</Link>
          <button type="button" className="quiet" onClick={() => setShowsKeys(true)}>
            {t('shell.keys')} <Kbd of="everywhere.keys" />
          </button>
          {canAnalyse && (
            <button type="button" className="primary" onClick={() => setProposing(true)}>
              {t('themes.propose')}
            </button>
          )}
        </div>
      </header>
      <When read={themes}>
        {({ themes: items }) =>
          items.length === 0 ? (
            <Note title={t('themes.emptyTitle')}>
              <p>{t('themes.empty')}</p>
            </Note>
          ) : (
            <Columns themes={items} />
          )
        }
      </When>
      {showsKeys && (
        <KeyList
          title={t('themes.keysTitle')}
          keys={told('themes', canAnalyse)}
          onClose={() => setShowsKeys(false)}
        />
      )}
      {isProposing && (
        <ProposeTheme themes={themes.data?.themes ?? []} onClose={() => setProposing(false)} />
      )}
    </div>
  );
}

function Columns({ themes }: { themes: Theme[] }) {
  const { scope } = useStudyContext();
  const [showsGivenUp, setShowsGivenUp] = useState(false);
  const [dropped, setDropped] = useState<Dropped>();
  const dragging = useDragging(setDropped);
  const used = useMemo(() => themes.filter(isInUse).map(({ id }) => id), [themes]);
  const histories = useThemeHistories(scope, used);
  const evidence = useEvidence(themes);
  const names = new Map(themes.map(({ id, name }) => [id, opened(name)]));
  const columns = byStanding(themes, histories);
  const givenUp = themes.filter((theme) => !isInUse(theme) && theme.status !== 'parked').length;
  return (
    <>
      {givenUp > 0 && (
        <label className="choice">
          <input
            type="checkbox"
            checked={showsGivenUp}
            onChange={(event) => setShowsGivenUp(event.target.checked)}
          />
          {t('themes.showGivenUp', { n: givenUp })}
        </label>
      )}
      <div className="columns">
        {columns
          .filter(({ standing }) => standing !== 'givenUp' || showsGivenUp)
          .map(({ standing, themes: nodes }) => (
            <section key={standing} aria-labelledby={`standing-${standing}`} className="column"
              {...dragging.column(standing)}
            >
              <h2 id={`standing-${standing}`}>{t(`themes.${standing}`)}</h2>
              <p className="hint">{t(`themes.${standing}Means`)}</p>
              {nodes.length === 0 ? (
                <p className="soft">{t('themes.noneHere')}</p>
              ) : (
                <ul className="cards">
                  {nodes.map((node) => (
                    <ThemeCard
                      key={node.theme.id}
                      node={node}
                      board={{
                        standing,
                        names,
                        evidence,
                        history: ({ id }) => histories.get(id),
                        dragging,
                      }}
                    />
                  ))}
                </ul>
              )}
            </section>
          ))}
      </div>
      {dropped && <ThemeActDialog {...dropped} onClose={() => setDropped(undefined)} />}
    </>
  );
}
