import { useEffect, useRef, useState } from 'react';
import { Link, useSearchParams } from 'wouter';
import { t } from '../i18n';
import { Note, When } from '../shell/Messages';
import { useHref, useStudyContext } from '../shell/study';
import { useTitle } from '../shell/title';
import { conditionsOf, isNarrowed, saying, widened, type Conditions } from './conditions';
import { Filters } from './Filters';
import { Found } from './Found';
import { useFound } from './useFound';

/** All excerpts of the study, to be looked through, recoded and taken along. */
export default function ExcerptsPage() {
  const [search, setSearch] = useSearchParams();
  const [text, setText] = useTyped();
  const conditions: Conditions = { ...conditionsOf(search), text };
  const found = useFound(conditions);
  useTitle(t('excerpts.title'));
  return (
    <div className="page excerpts-page">
      <When read={found}>
        {(data) =>
          data.items.length === 0 ? (
            <>
              <h1>{t('excerpts.title')}</h1>
              <NoExcerpt />
            </>
          ) : (
            <Found
              {...data}
              filters={<Filters conditions={conditions} codes={data.codes} onText={setText} />}
              isNarrowed={isNarrowed(search) || text !== ''}
              onWiden={() => {
                setText('');
                setSearch(widened(search), { replace: true });
              }}
            />
          )
        }
      </When>
    </div>
  );
}

const PAUSE = 300;

/** The words that are searched for; the address says them once somebody stops typing. */
function useTyped() {
  const [search, setSearch] = useSearchParams();
  const said = search.get('text') ?? '';
  const [typed, setTyped] = useState(said);
  const written = useRef(said);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  useEffect(() => {
    // Somebody went back or forth, or followed a link.
    if (said !== written.current) {
      written.current = said;
      setTyped(said);
    }
  }, [said]);
  useEffect(() => () => clearTimeout(timer.current), []);
  const type = (text: string) => {
    setTyped(text);
    clearTimeout(timer.current);
    timer.current = setTimeout(() => {
      written.current = text;
      setSearch((now) => saying(now, 'text', text), { replace: true });
    }, PAUSE);
  };
  return [typed, type] as const;
}

function NoExcerpt() {
  const { scope } = useStudyContext();
  const href = useHref();
  return (
    <Note title={t('excerpts.emptyTitle')}>
      {scope.at !== undefined && <p>{t('excerpts.emptyThen')}</p>}
      <p>{t('excerpts.empty')}</p>
      <p>
        <Link href={href('/sources')}>{t('codes.toSources')}</Link>
      </p>
    </Note>
  );
}
