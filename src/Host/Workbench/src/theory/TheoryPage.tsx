import { useState } from 'react';
import { useTheory } from '../api/theory';
import { t } from '../i18n';
import { ActButtons, type Offer } from '../shell/ActButtons';
import { Note, When } from '../shell/Messages';
import { useStudyContext } from '../shell/study';
import { useTitle } from '../shell/title';
import { opened } from '../shell/wording';
import { reason, why } from '../themes/acts';
import { ConfigurationDialog } from './ConfigurationDialog';
import { Configurations } from './Configurations';
import { Matrix } from './Matrix';
import { addProposition } from './propositionActs';
import { Propositions } from './Propositions';
import { Published } from './Published';
import { Reasoning } from './Reasoning';
import { Regularities } from './Regularities';
import { isBegun, type Theory } from './theory';
import { useKnown } from './useKnown';

/** The program theory: how what is studied is thought to work, for whom and in which circumstances. */
export default function TheoryPage() {
  const { scope } = useStudyContext();
  const theory = useTheory(scope);
  useTitle(t('theory.title'));
  return (
    <div className="page leaf theory-page">
      <When read={theory}>{(read) => <Sheet theory={read} />}</When>
    </div>
  );
}

function Sheet({ theory }: { theory: Theory }) {
  const { canAnalyse } = useStudyContext();
  const known = useKnown();
  const isEmpty = !isBegun(theory);
  return (
    <>
      <header className="rows">
        {theory.title && <p className="small soft">{t('theory.title')}</p>}
        <h1 dir="auto">{opened(theory.title) || t('theory.title')}</h1>
        {!isEmpty && <Published count={theory.published} />}
        {canAnalyse && (
          <div className="row-of-acts">
            <ActButtons
              offers={[
                naming(theory),
                ...(theory.propositions.length > 0 ? [publishing(theory)] : []),
              ]}
              about={t('theory.title')}
            />
          </div>
        )}
      </header>
      {isEmpty && (
        <Note title={t('theory.emptyTitle')}>
          <p>{t('theory.empty')}</p>
          <p>{t('theory.emptyNot')}</p>
        </Note>
      )}
      <section>
        <h2>{t('theory.propositions')}</h2>
        {theory.propositions.length === 0 ? (
          <p className="soft">{t('theory.noPropositions')}</p>
        ) : (
          <Propositions theory={theory} known={known} />
        )}
        {canAnalyse && <ActButtons offers={[addProposition()]} about={t('theory.propositions')} />}
      </section>
      <section>
        <h2>{t('theory.configurations')}</h2>
        {theory.configurations.length === 0 ? (
          <p className="soft">{t('theory.noConfigurations')}</p>
        ) : (
          <Configurations theory={theory} known={known} />
        )}
        {canAnalyse && <NewConfiguration theory={theory} />}
      </section>
      {theory.matrix.length > 0 && (
        <section>
          <h2>{t('theory.matrix')}</h2>
          <p className="hint">{t('theory.matrixMeans')}</p>
          <Matrix theory={theory} known={known} />
        </section>
      )}
      {!isEmpty && (
        <>
          <Reasoning theory={theory} />
          <Regularities theory={theory} known={known} />
        </>
      )}
    </>
  );
}

function NewConfiguration({ theory }: { theory: Theory }) {
  const [isOpen, setOpen] = useState(false);
  const known = useKnown();
  return (
    <>
      <button type="button" onClick={() => setOpen(true)}>
        {t('theory.stateConfiguration')}
      </button>
      {isOpen && (
        <ConfigurationDialog theory={theory} known={known} onClose={() => setOpen(false)} />
      )}
    </>
  );
}

const naming = (theory: Theory): Offer => ({
  name: t('theory.giveName'),
  fields: [
    {
      name: 'title',
      label: t('theory.name'),
      hint: t('theory.nameHelp'),
      value: opened(theory.title),
    },
    reason(),
  ],
  send: (act, said) =>
    act(
      'theory/state-program-theory',
      { title: said['title'] ?? '', ...why(said) },
      t('theory.named'),
    ),
});

const publishing = ({ published }: Theory): Offer => ({
  name: t('theory.publish', { n: published }),
  lead: t('theory.publishMeans'),
  fields: [{ name: 'note', label: t('theory.publishNote'), rows: 2 }],
  send: (act, said) =>
    act(
      'theory/publish-theory-version',
      { note: said['note'] || null },
      t('theory.publishedNow', { n: published }),
    ),
});
