import { useState } from 'react';
import { Link } from 'wouter';
import { t } from '../i18n';
import { ActButtons, type Offer } from '../shell/ActButtons';
import { useHref, useStudyContext } from '../shell/study';
import { opened } from '../shell/wording';
import { reason, why } from '../themes/acts';
import { ConfigurationDialog } from './ConfigurationDialog';
import { EarlierWordings } from './EarlierWordings';
import { EvidenceList } from './EvidenceList';
import { LinkEvidence } from './LinkEvidence';
import { bearingOn, sentenceOf, type Configuration, type Theory } from './theory';
import type { Known } from './useKnown';

interface ShownIn {
  theory: Theory;
  known: Known;
}

/** The configurations: what in which circumstances sets off what, and what comes of it. */
export const Configurations = ({ theory, known }: ShownIn) => (
  <ul className="cards">
    {theory.configurations.map((configuration) => (
      <Card key={configuration.id} configuration={configuration} theory={theory} known={known} />
    ))}
  </ul>
);

interface CardProps extends ShownIn {
  configuration: Configuration;
}

function Card({ configuration, theory, known }: CardProps) {
  const { canAnalyse } = useStudyContext();
  const { id, name, isPartial, isRejected, follows, propositionId } = configuration;
  const proposition = theory.propositions.find((each) => each.id === propositionId);
  const before = theory.configurations.filter((each) => follows.includes(each.id));
  return (
    <li className="card configuration" id={id} data-status={isRejected ? 'rejected' : undefined}>
      <h3 dir="auto">
        {opened(name)}
        {isRejected ? (
          <span className="tag">{t('theory.is_rejected')}</span>
        ) : (
          isPartial && <span className="tag">{t('theory.partial')}</span>
        )}
      </h3>
      <Parts configuration={configuration} known={known} />
      {proposition && (
        <p className="small">
          {t('theory.spellsOut')}: <span dir="auto">{sentenceOf(proposition.statement)}</span>
        </p>
      )}
      {before.length > 0 && (
        <p className="small">
          {t('theory.follows')}:{' '}
          <span dir="auto">{before.map((each) => opened(each.name)).join(', ')}</span>
        </p>
      )}
      <EvidenceList
        theory={theory}
        evidence={bearingOn(theory, configuration)}
        known={known}
        of={id}
      />
      <EarlierWordings thing={configuration} name={opened(name)} />
      {canAnalyse && !isRejected && (
        <details className="acts">
          <summary>
            {t('theory.decide')}
            <span className="spoken" dir="auto">
              : {opened(name)}
            </span>
          </summary>
          <div>
            <LinkEvidence theory={theory} known={known} target={id} />
            <Anew configuration={configuration} theory={theory} known={known} />
            <ActButtons offers={[reject(configuration)]} about={opened(name)} />
          </div>
        </details>
      )}
    </li>
  );
}

/** The parts in order, with a sign between them: what is there plus what works gives what comes of it. */
function Parts({ configuration, known }: Omit<CardProps, 'theory'>) {
  const href = useHref();
  return (
    <ol className="plain parts">
      {configuration.parts.map(({ id, kind, label, codeId, direction }, i) => {
        const code = known.code(codeId);
        return (
          <li key={id} className="part" data-kind={kind}>
            {i > 0 && (
              <span className="sign" aria-hidden="true">
                {kind === 'outcome' ? '→' : '+'}
              </span>
            )}
            <div>
              <p className="small soft">
                {t(`theory.${kind}`)}
                {direction && direction !== 'came' && ` · ${t(`theory.${direction}`)}`}
              </p>
              <p dir="auto">{opened(label)}</p>
              {code !== undefined && (
                <p className="small">
                  <Link href={href(`/codes/${codeId}`)} dir="auto">
                    {code}
                  </Link>
                </p>
              )}
            </div>
          </li>
        );
      })}
    </ol>
  );
}

function Anew({ configuration, theory, known }: CardProps) {
  const [isOpen, setOpen] = useState(false);
  return (
    <>
      <button type="button" onClick={() => setOpen(true)}>
        {t('theory.stateAnew')}
        <span className="spoken" dir="auto">
          : {opened(configuration.name)}
        </span>
      </button>
      {isOpen && (
        <ConfigurationDialog
          theory={theory}
          known={known}
          configuration={configuration}
          onClose={() => setOpen(false)}
        />
      )}
    </>
  );
}

const reject = (configuration: Configuration): Offer => ({
  name: t('theory.reject'),
  lead: t('theory.rejectConfiguration'),
  fields: [reason()],
  send: (act, said) =>
    act(
      'theory/reject-configuration',
      { configurationId: configuration.id, ...why(said) },
      t('theory.rejectedConfiguration'),
    ),
});
