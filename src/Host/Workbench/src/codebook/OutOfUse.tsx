import { useState } from 'react';
import { Link } from 'wouter';
import { useEveryCode } from '../api/codes';
import type { Schemas } from '../api/client';
import { t } from '../i18n';
import { When } from '../shell/Messages';
import { useHref, useStudyContext } from '../shell/study';
import { opened } from '../shell/wording';

interface OutOfUseProps {
  onRevive: (code: Schemas['Code']) => void;
}

/** Codes that are in use no longer: they stay on record, and a retired one can be brought back. */
export function OutOfUse({ onRevive }: OutOfUseProps) {
  const { scope } = useStudyContext();
  const [isShown, setShown] = useState(false);
  const every = useEveryCode(scope, isShown);
  return (
    <section className="out-of-use" aria-label={t('codes.outOfUse')}>
      <label className="choice">
        <input
          type="checkbox"
          checked={isShown}
          onChange={(event) => setShown(event.target.checked)}
        />
        {t('codes.showOutOfUse')}
      </label>
      {isShown && (
        <When read={every}>{(codes) => <Gone codes={codes} onRevive={onRevive} />}</When>
      )}
    </section>
  );
}

function Gone({ codes, onRevive }: OutOfUseProps & { codes: readonly Schemas['Code'][] }) {
  const { canAnalyse } = useStudyContext();
  const href = useHref();
  const names = new Map(codes.map((code) => [code.id, opened(code.name)]));
  const gone = codes.filter(({ status }) => status !== 'inUse');
  if (gone.length === 0) {
    return <p className="soft">{t('codes.noneOutOfUse')}</p>;
  }
  return (
    <>
      <h2>{t('codes.outOfUse')}</h2>
      <table className="table gone-table">
        <thead>
          <tr>
            <th scope="col">{t('codes.name')}</th>
            <th scope="col">{t('codes.became')}</th>
            <th scope="col">{t('codes.definition')}</th>
            {canAnalyse && (
              <th scope="col">
                <span className="spoken">{t('codes.revive')}</span>
              </th>
            )}
          </tr>
        </thead>
        <tbody>
          {gone.map((code) => (
            <tr key={code.id}>
              <th scope="row" dir="auto">
                <Link href={href(`/codes/${code.id}`)}>{opened(code.name)}</Link>
              </th>
              <td dir="auto">{fateOf(code, names)}</td>
              <td dir="auto">{opened(code.definition)}</td>
              {canAnalyse && (
                <td>
                  {code.status === 'retired' && (
                    <button type="button" onClick={() => onRevive(code)}>
                      {t('codes.revive')}
                      <span className="spoken">: {opened(code.name)}</span>
                    </button>
                  )}
                </td>
              )}
            </tr>
          ))}
        </tbody>
      </table>
    </>
  );
}

const fateOf = (
  { status, mergedInto }: Pick<Schemas['Code'], 'status' | 'mergedInto'>,
  names: ReadonlyMap<string, string>,
) =>
  status === 'merged' && mergedInto
    ? t('codes.isMerged', { code: names.get(mergedInto) ?? t('codeHistory.unknown') })
    : t('codes.isRetired');
