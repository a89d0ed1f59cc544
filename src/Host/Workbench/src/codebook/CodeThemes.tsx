import { useState } from 'react';
import { Link } from 'wouter';
import { newId, type Schemas } from '../api/client';
import { useThemesWith } from '../api/themes';
import { t, term } from '../i18n';
import { useAct } from '../shell/act';
import { ActDialog } from '../shell/ActDialog';
import { When } from '../shell/Messages';
import { useHref, useStudyContext } from '../shell/study';
import { opened } from '../shell/wording';
import { reason, why } from './form';

/** The themes that a code is in, each with how it stands. */
export function CodeThemes({ code }: { code: Schemas['CodeAsOf'] }) {
  const { scope, canAnalyse } = useStudyContext();
  const href = useHref();
  const themes = useThemesWith(scope, code.id);
  return (
    <section>
      <h2>{t('codes.themes')}</h2>
      <When read={themes}>
        {(items) =>
          items.length === 0 ? (
            <p className="soft">{t('codes.noTheme')}</p>
          ) : (
            <ul className="below in-one">
              {items.map(({ id, name, status }) => (
                <li key={id}>
                  <Link href={href(`/themes/${id}`)} dir="auto">
                    {opened(name)}
                  </Link>{' '}
                  <span className="tag">{term('terms', status)}</span>
                </li>
              ))}
            </ul>
          )
        }
      </When>
      {canAnalyse && code.status === 'inUse' && <Promote code={code} />}
    </section>
  );
}

/** Makes a theme of a code that has grown into one. */
function Promote({ code }: { code: Schemas['CodeAsOf'] }) {
  const [themeId, setThemeId] = useState<string>();
  const act = useAct();
  return (
    <>
      <button type="button" onClick={() => setThemeId(newId())}>
        {t('codes.promote')}
      </button>
      {themeId !== undefined && (
        <ActDialog
          title={`${t('codes.promote')}: ${opened(code.name)}`}
          lead={t('codes.promoteMeans')}
          act={t('codes.promote')}
          fields={[
            { name: 'name', label: t('themes.name'), value: opened(code.name) },
            { name: 'concept', label: t('themes.conceptLater'), hint: t('themes.conceptHelp'), rows: 2 },
            reason(),
          ]}
          onSend={(said) =>
            act(
              'themes/promote-code-to-theme',
              {
                themeId,
                codeId: code.id,
                name: said['name'] || null,
                concept: said['concept'] || null,
                reason: why(said),
              },
              t('codes.promoted', { theme: said['name'] ?? '' }),
            )
          }
          onClose={() => setThemeId(undefined)}
        />
      )}
    </>
  );
}
