import { useState } from 'react';
import { newId, type Schemas } from '../api/client';
import { t } from '../i18n';
import { useAct } from '../shell/act';
import { ActDialog } from '../shell/ActDialog';
import { nameOf, reason, why } from './form';

interface SplitOffProps {
  code: Schemas['CodeAsOf'];
  /** The excerpts that are to go to the new code. */
  excerpts: readonly Schemas['ExcerptView'][];
  onDone: () => void;
}

/** Makes a new code of some of a code's excerpts; the code itself stays in use. */
export function SplitOff({ code, excerpts, onDone }: SplitOffProps) {
  const [part, setPart] = useState<string>();
  const act = useAct();
  return (
    <div className="act-bar">
      <p>{t('codes.splitHelp')}</p>
      <button type="button" className="primary" disabled={excerpts.length === 0} onClick={() => setPart(newId())}>
        {t('codes.splitChosen', { n: excerpts.length })}
      </button>
      {part !== undefined && (
        <ActDialog
          title={`${t('codes.split')}: ${nameOf(code)}`}
          lead={t('codes.splitMeans', { n: excerpts.length })}
          act={t('codes.split')}
          fields={[
            { name: 'name', label: t('codes.nameOf') },
            { name: 'definition', label: t('codes.definitionLater'), rows: 3 },
            reason(),
          ]}
          onSend={async (said) => {
            const sent = await act(
              'codebook/split-code',
              {
                codeId: code.id,
                into: [{ codeId: part, name: said['name'] ?? '', definition: said['definition'] || null }],
                codings: codingsOf(code.id, excerpts).map((codingId) => ({ codingId, to: part })),
                keep: true,
                reason: why(said),
              },
              t('codes.splitOff', { code: said['name'] ?? '' }),
            );
            if (sent.ok) {
              onDone();
            }
            return sent;
          }}
          onClose={() => setPart(undefined)}
        />
      )}
    </div>
  );
}

const codingsOf = (code: string, excerpts: readonly Schemas['ExcerptView'][]) =>
  excerpts.flatMap(({ codings }) =>
    codings.filter(({ codeId }) => codeId === code).map(({ codingId }) => codingId),
  );
