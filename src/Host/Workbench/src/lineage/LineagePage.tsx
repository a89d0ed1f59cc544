import { useSearchParams } from 'wouter';
import { useCodebook } from '../api/queries';
import { useThemes } from '../api/themes';
import { useGenealogy } from '../api/trail';
import { collate, t } from '../i18n';
import { Failed, Loading, Note, When } from '../shell/Messages';
import { useStudyContext } from '../shell/study';
import { useTitle } from '../shell/title';
import { opened } from '../shell/wording';
import { OneLineage } from './OneLineage';
import { ThemesFlow } from './ThemesFlow';
import { useFlows } from './useFlows';

/** How the themes came about, or one theme or code: a figure, and the same in words. */
export default function LineagePage() {
  const [search, setSearch] = useSearchParams();
  const of = search.get('of') ?? undefined;
  useTitle(t('lineage.title'));
  const choose = (thing: string) =>
    setSearch((before) => {
      if (thing) {
        before.set('of', thing);
      } else {
        before.delete('of');
      }
      return before;
    });
  return (
    <div className="page wide leaf">
      <header className="rows">
        <h1>{t('lineage.title')}</h1>
        <p className="lead">{t('lineage.lead')}</p>
        <Choice of={of} onChoose={choose} />
      </header>
      {of === undefined ? <AllThemes /> : <One of={of} />}
    </div>
  );
}

function One({ of }: { of: string }) {
  const { scope } = useStudyContext();
  const genealogy = useGenealogy(scope, of);
  return <When read={genealogy}>{(read) => <OneLineage genealogy={read} />}</When>;
}

function AllThemes() {
  const { data, error } = useFlows();
  if (error) {
    return <Failed error={error} />;
  }
  if (!data) {
    return <Loading />;
  }
  return data.flows.columns.every((themes) => themes.length === 0) ? (
    <Note title={t('lineage.emptyTitle')}>
      <p>{t('lineage.empty')}</p>
    </Note>
  ) : (
    <ThemesFlow {...data} />
  );
}

interface ChoiceProps {
  of: string | undefined;
  onChoose: (thing: string) => void;
}

function Choice({ of, onChoose }: ChoiceProps) {
  const { scope } = useStudyContext();
  const themes = useThemes(scope).data?.themes ?? [];
  const codes = useCodebook(scope).data?.codes ?? [];
  const byName = codes.toSorted((a, b) => collate(a.code, b.code));
  const isListed = [...themes, ...codes].some(({ id }) => id === of);
  return (
    <label className="asked">
      {t('lineage.choose')}
      <select value={of ?? ''} onChange={(event) => onChoose(event.target.value)}>
        <option value="">{t('lineage.allThemes')}</option>
        {of !== undefined && !isListed && <option value={of}>{t('lineage.another')}</option>}
        <optgroup label={t('shell.themes')}>
          {themes.map(({ id, name }) => (
            <option key={id} value={id}>
              {opened(name)}
            </option>
          ))}
        </optgroup>
        <optgroup label={t('lineage.codes')}>
          {byName.map(({ id, code }) => (
            <option key={id} value={id}>
              {code}
            </option>
          ))}
        </optgroup>
      </select>
    </label>
  );
}
