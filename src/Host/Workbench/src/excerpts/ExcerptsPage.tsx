import { useState } from 'react';
import { Link, useSearchParams } from 'wouter';
import { t } from '../i18n';
import { Note, When } from '../shell/Messages';
import { useHref, useStudyContext } from '../shell/study';
import { useTitle } from '../shell/title';
import { conditionsOf, isNarrowed, NOTHING, widened } from './conditions';
import { Filters } from './Filters';
import { Found } from './Found';
import { useFound } from './useFound';

/** All excerpts of the study, to be looked through, recoded and taken along. */
export default function ExcerptsPage() {
  const [search, setSearch] = useSearchParams();
  // Words of and about participants stay out of addresses and of what a browser remembers.
  const [wanted, setWanted] = useState(NOTHING);
  const conditions = conditionsOf(search, wanted);
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
              filters={
                <Filters conditions={conditions} codes={data.codes} onWanted={setWanted} />
              }
              isNarrowed={isNarrowed(search) || wanted.text !== '' || wanted.attributes.length > 0}
              onWiden={() => {
                setWanted(NOTHING);
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
