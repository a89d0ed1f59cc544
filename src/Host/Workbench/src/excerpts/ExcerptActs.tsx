import { useState } from 'react';
import type { Schemas } from '../api/client';
import { t, term } from '../i18n';
import { useAct } from '../shell/act';
import { ActDialog } from '../shell/ActDialog';
import { nameOf, useStudyContext } from '../shell/study';
import { EdgesDialog } from './EdgesDialog';
import { beginning, type Item } from './items';
import type { Showing } from './useShowing';

const LEVELS = ['semantic', 'between', 'latent'] as const;
const ORIGINS = ['data', 'theory', 'surprise'] as const;

type Doing = 'edges' | 'withdraw' | Schemas['PlacedCoding'];

interface ExcerptActsProps {
  item: Item;
  showing: Showing;
}

/** What may be done with one excerpt and each of its codings. */
export function ExcerptActs({ item, showing }: ExcerptActsProps) {
  const { about, canAnalyse } = useStudyContext();
  const [doing, setDoing] = useState<Doing>();
  if (!canAnalyse) {
    return null;
  }
  const close = () => setDoing(undefined);
  const named = ({ codeId, coder }: Schemas['PlacedCoding']) =>
    `${showing.looks.get(codeId)?.name ?? t('excerpts.goneCode')} (${nameOf(about, coder)})`;
  return (
    <details className="acts">
      <summary>
        {t('sources.change')}
        <span className="spoken" dir="auto">
          : {beginning(item)}
        </span>
      </summary>
      <div>
        {item.place && (
          <button type="button" onClick={() => setDoing('edges')}>
            {t('excerpts.edges')}
          </button>
        )}
        {item.codings.map((coding) => (
          <button key={coding.codingId} type="button" onClick={() => setDoing(coding)} dir="auto">
            {t('excerpts.reads', { code: named(coding) })}
          </button>
        ))}
        <button type="button" onClick={() => setDoing('withdraw')}>
          {t('excerpts.withdraw')}
        </button>
      </div>
      {doing === 'edges' && <EdgesDialog item={item} onClose={close} />}
      {doing === 'withdraw' && <Withdraw item={item} onClose={close} />}
      {typeof doing === 'object' && (
        <Reads item={item} coding={doing} code={named(doing)} onClose={close} />
      )}
    </details>
  );
}

function Withdraw({ item, onClose }: { item: Item; onClose: () => void }) {
  const act = useAct();
  return (
    <ActDialog
      title={t('excerpts.withdraw')}
      lead={t('excerpts.withdrawMeans', { n: item.codings.length })}
      act={t('excerpts.withdraw')}
      fields={[{ name: 'reason', label: t('shell.reasonOptional'), rows: 2 }]}
      onSend={({ reason }) =>
        act(
          'coding/withdraw-excerpt',
          { excerptId: item.id, reason: reason || null },
          t('excerpts.withdrawn'),
        )
      }
      onClose={onClose}
    />
  );
}

interface ReadsProps {
  item: Item;
  coding: Schemas['PlacedCoding'];
  code: string;
  onClose: () => void;
}

/** How deep a coding reads and what led to it; either may stay unsaid. */
function Reads({ item, coding: { codingId }, code, onClose }: ReadsProps) {
  const act = useAct();
  const is = item.characterised.get(codingId);
  const choices = (names: readonly string[]) => [
    ['', t('excerpts.unsaid')] as const,
    ...names.map((name) => [name, term('terms', name)] as const),
  ];
  return (
    <ActDialog
      title={t('excerpts.reads', { code })}
      lead={t('excerpts.readsMean')}
      act={t('shell.save')}
      fields={[
        { name: 'level', label: t('excerpts.level'), value: is?.level ?? '', options: choices(LEVELS) },
        { name: 'origin', label: t('excerpts.origin'), value: is?.origin ?? '', options: choices(ORIGINS) },
      ]}
      onSend={({ level, origin }) =>
        act(
          'coding/characterise-coding',
          {
            excerptId: item.id,
            codingId,
            level: (level || null) as Schemas['CodeLevel'] | null,
            origin: (origin || null) as Schemas['CodeOrigin'] | null,
          },
          t('excerpts.readsSaid', { code }),
        )
      }
      onClose={onClose}
    />
  );
}
