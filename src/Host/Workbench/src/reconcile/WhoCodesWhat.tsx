import { useSources } from '../api/queries';
import { t } from '../i18n';
import { nameOf, useStudyContext } from '../shell/study';
import { opened } from '../shell/wording';
import { cellOf, toggled, type Choice, type Mode } from './opening';

interface WhoCodesWhatProps {
  mode: Mode;
  mayCode: readonly string[];
  choice: Choice;
  onChange: (choice: Choice) => void;
}

/** The coders and the sources of a round; where it is split, each of them for each source. */
export function WhoCodesWhat({ mode, mayCode, choice, onChange }: WhoCodesWhatProps) {
  const { scope, about } = useStudyContext();
  const sources = (useSources(scope).data ?? []).filter(({ isWithdrawn }) => !isWithdrawn);
  const areAll = sources.every(({ id }) => choice.sources.includes(id));
  return (
    <>
      <fieldset>
        <legend>{t('rounds.coders')}</legend>
        {mayCode.map((id) => (
          <label key={id} className="choice">
            <input
              type="checkbox"
              checked={choice.coders.includes(id)}
              onChange={() => onChange({ ...choice, coders: toggled(choice.coders, id) })}
            />
            {nameOf(about, id)}
          </label>
        ))}
      </fieldset>
      <fieldset>
        <legend>{t('rounds.sources')}</legend>
        {sources.length > 1 && (
          <button
            type="button"
            className="small"
            onClick={() =>
              onChange({ ...choice, sources: areAll ? [] : sources.map(({ id }) => id) })
            }
          >
            {t(areAll ? 'rounds.noSource' : 'rounds.allSources')}
          </button>
        )}
        <div className="many">
          {sources.map(({ id, title }) => (
            <label key={id} className="choice" dir="auto">
              <input
                type="checkbox"
                checked={choice.sources.includes(id)}
                onChange={() => onChange({ ...choice, sources: toggled(choice.sources, id) })}
              />
              {opened(title)}
            </label>
          ))}
        </div>
      </fieldset>
      {mode === 'splitWithOverlap' && choice.sources.length > 0 && choice.coders.length > 0 && (
        <Split
          sources={sources.filter(({ id }) => choice.sources.includes(id))}
          choice={choice}
          onChange={onChange}
        />
      )}
    </>
  );
}

interface SplitProps {
  sources: readonly { id: string; title: Parameters<typeof opened>[0] }[];
  choice: Choice;
  onChange: (choice: Choice) => void;
}

function Split({ sources, choice, onChange }: SplitProps) {
  const { about } = useStudyContext();
  return (
    <div className="scrolls" tabIndex={0} role="group" aria-label={t('rounds.whoWhat')}>
      <table className="table stays">
        <caption>{t('rounds.whoWhat')}</caption>
        <thead>
          <tr>
            <th scope="col">{t('sources.source')}</th>
            {choice.coders.map((coder) => (
              <th key={coder} scope="col">
                {nameOf(about, coder)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {sources.map(({ id, title }) => (
            <tr key={id}>
              <th scope="row" dir="auto">
                {opened(title)}
              </th>
              {choice.coders.map((coder) => (
                <td key={coder}>
                  <input
                    type="checkbox"
                    aria-label={`${opened(title)}: ${nameOf(about, coder)}`}
                    checked={!choice.leftOut.includes(cellOf(id, coder))}
                    onChange={() =>
                      onChange({ ...choice, leftOut: toggled(choice.leftOut, cellOf(id, coder)) })
                    }
                  />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
