import { useState } from 'react';
import { readCodeExcerpts } from '../api/codes';
import { newId, type Schemas } from '../api/client';
import { t } from '../i18n';
import { useAct } from '../shell/act';
import { ActDialog } from '../shell/ActDialog';
import { useStudyContext } from '../shell/study';
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
  const { scope } = useStudyContext();
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
                codings: whereTo(code.id, part, await readCodeExcerpts(scope, code.id), excerpts),
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

/** Where each coding of a code goes: those on the chosen excerpts to the part, the others stay. */
export const whereTo = (
  code: string,
  part: string,
  all: readonly Schemas['ExcerptView'][],
  chosen: readonly Pick<Schemas['ExcerptView'], 'id'>[],
) =>
  all.flatMap(({ id, codings }) =>
    codings
      .filter(({ codeId }) => codeId === code)
      .map(({ codingId }) => ({ codingId, to: chosen.some((e) => e.id === id) ? part : code })),
  );
