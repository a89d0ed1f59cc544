import { useSearchParams } from 'wouter';
import { useCodebook } from '../api/queries';
import { useThemes } from '../api/themes';
import { figureOf, useGenealogy } from '../api/trail';
import { collate, t } from '../i18n';
import { Note, When } from '../shell/Messages';
import { useStudyContext } from '../shell/study';
import { useTitle } from '../shell/title';
import { opened } from '../shell/wording';
import { LineageTable } from './LineageTable';

/** How one theme or code came about: the host's picture, and the same as a table. */
export default function LineagePage() {
  const { scope } = useStudyContext();
  const [search, setSearch] = useSearchParams();
  const of = search.get('of') ?? undefined;
  const genealogy = useGenealogy(scope, of);
  useTitle(t('lineage.title'));
  const choose = (thing: string) =>
    setSearch((before) => {
      before.set('of', thing);
      return before;
    });
  return (
    <div className="page wide leaf">
      <header className="rows">
        <h1>{t('lineage.title')}</h1>
        <p className="lead">{t('lineage.lead')}</p>
        <Choice of={of} onChoose={choose} />
      </header>
      {of === undefined ? (
        <Note title={t('lineage.emptyTitle')}>
          <p>{t('lineage.empty')}</p>
        </Note>
      ) : (
        <When read={genealogy}>
          {(read) => (
            <>
              <Figure of={of} name={opened(read.members.find(({ id }) => id === of)?.name)} />
              <LineageTable genealogy={read} />
            </>
          )}
        </When>
      )}
    </div>
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
      <select value={isListed ? of : ''} onChange={(event) => onChoose(event.target.value)}>
        {!isListed && <option value="">{t(of ? 'lineage.another' : 'lineage.none')}</option>}
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

function Figure({ of, name }: { of: string; name: string }) {
  const { scope } = useStudyContext();
  const address = figureOf(scope, of);
  return (
    <section>
      <h2>{t('lineage.figure')}</h2>
      <figure className="picture">
        {/* Focusable, so that keys can scroll what is wider than the page. */}
        <div className="scrolls" role="region" aria-label={t('lineage.figure')} tabIndex={0}>
          <img src={address} alt={t('lineage.alt', { name })} />
        </div>
        <figcaption className="small">{t('lineage.caption')}</figcaption>
      </figure>
      <div className="row-of-acts">
        <a className="button" href={address} download="lineage.svg">
          {t('lineage.save')}
        </a>
      </div>
    </section>
  );
}
