import { useState } from 'react';
import { useExcerpts } from '../api/themes';
import { beginningOf, wordsOf } from '../findings/passages';
import { t } from '../i18n';
import { ActButtons } from '../shell/ActButtons';
import { useStudyContext } from '../shell/study';
import { opened } from '../shell/wording';
import { EarlierWordings } from './EarlierWordings';
import { EvidenceList } from './EvidenceList';
import { LinkEvidence } from './LinkEvidence';
import { actsOn } from './propositionActs';
import { bearingOnAll, nest, sentenceOf, type Nested, type Proposition, type Theory } from './theory';
import type { Known } from './useKnown';

interface ShownIn {
  theory: Theory;
  known: Known;
}

/** The propositions, with rivals and more exact ones below the one they belong to. */
export const Propositions = ({ theory, known }: ShownIn) => (
  <ul className="cards">
    {nest(theory.propositions).map((node) => (
      <Card key={node.proposition.id} node={node} theory={theory} known={known} />
    ))}
  </ul>
);

function Card({ node, theory, known }: ShownIn & { node: Nested }) {
  const { proposition, below } = node;
  const { canAnalyse } = useStudyContext();
  const name = sentenceOf(proposition.statement);
  const { if: circumstances, then, because } = proposition.statement;
  return (
    <li className="card proposition" data-status={proposition.status}>
      <p className="small soft">
        <span className="tag">{t(`theory.is_${proposition.status}`)}</span>{' '}
        {proposition.rivalOf && proposition.status !== 'rival' && t('theory.asRival')}
        {proposition.parentId && t('theory.asExact')}
      </p>
      <dl className="statement">
        <Clause name={t('theory.if')} words={opened(circumstances)} />
        <Clause name={t('theory.then')} words={opened(then)} />
        {because && <Clause name={t('theory.because')} words={opened(because)} />}
      </dl>
      <EvidenceList
        theory={theory}
        evidence={bearingOnAll(theory, proposition)}
        known={known}
        of={proposition.id}
      />
      <EarlierWordings thing={proposition} name={name} />
      {canAnalyse && proposition.status !== 'rejected' && <Acts proposition={proposition} theory={theory} known={known} />}
      {below.length > 0 && (
        <ul className="plain nested">
          {below.map((child) => (
            <Card key={child.proposition.id} node={child} theory={theory} known={known} />
          ))}
        </ul>
      )}
    </li>
  );
}

const Clause = ({ name, words }: { name: string; words: string }) => (
  <div>
    <dt>{name}</dt>
    <dd dir="auto">{words}</dd>
  </div>
);

/** The acts are behind a summary, so that the theory can be read; what they need is read then. */
function Acts({ proposition, ...shown }: ShownIn & { proposition: Proposition }) {
  const [isOpen, setOpen] = useState(false);
  return (
    <details className="acts" onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>
        {t('theory.decide')}
        <span className="spoken" dir="auto">
          : {sentenceOf(proposition.statement)}
        </span>
      </summary>
      {isOpen && <Opened proposition={proposition} {...shown} />}
    </details>
  );
}

function Opened({ proposition, theory, known }: ShownIn & { proposition: Proposition }) {
  const { scope } = useStudyContext();
  const evidence = bearingOnAll(theory, proposition);
  const ids = evidence.flatMap(({ excerptId }) => excerptId ?? []);
  const read = useExcerpts(scope, ids);
  const words = new Map(ids.map((id, i) => [id, read[i] ? beginningOf(wordsOf(read[i])) : '']));
  const options = evidence.map(({ id, excerptId, participantId, stance }) => {
    const said = words.get(excerptId ?? '');
    return [
      id,
      [known.person(participantId), t(`theory.${stance}`), said && `“${said}”`]
        .filter(Boolean)
        .join(' · '),
    ] as const;
  });
  return (
    <div>
      <LinkEvidence theory={theory} known={known} target={proposition.id} />
      <ActButtons offers={actsOn(proposition, options)} about={sentenceOf(proposition.statement)} />
    </div>
  );
}
