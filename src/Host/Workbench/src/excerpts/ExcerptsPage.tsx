import { useState } from 'react';
import { Link, useSearchParams } from 'wouter';
import { t } from '../i18n';
import { Note, When } from '../shell/Messages';
import { useHref, useStudyContext } from '../shell/study';
import { useTitle } from '../shell/title';
import { conditionsOf, isNarrowed, widened } from './conditions';
import { Filters } from './Filters';
import { Found } from './Found';
import { useFound } from './useFound';

/** All excerpts of the study, to be looked through, recoded and taken along. */
export default function ExcerptsPage() {
  const [search, setSearch] = useSearchParams();
  // Words of participants stay out of addresses and of what a browser remembers.
  const [text, setText] = useState('');
  const conditions = conditionsOf(search, text);
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
