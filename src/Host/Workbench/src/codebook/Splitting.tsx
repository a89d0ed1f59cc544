import { useMemo } from 'react';
import { useWholeCode } from '../api/codes';
import type { Schemas } from '../api/client';
import { useSources } from '../api/queries';
import { t } from '../i18n';
import { When } from '../shell/Messages';
import { useStudyContext } from '../shell/study';
import { opened } from '../shell/wording';
import { SplitOff } from './SplitOff';
import { asRead } from './trays';

interface SplittingProps {
  code: Schemas['CodeAsOf'];
  onClose: () => void;
}

/** Reads all excerpts of a code before they are parted. */
export function Splitting({ code, onClose }: SplittingProps) {
  const { scope } = useStudyContext();
  const whole = useWholeCode(scope, code.id);
  const sources = useSources(scope).data;
  const titles = useMemo(
    () => new Map(sources?.map(({ id, title }) => [id, opened(title)])),
    [sources],
  );
  return (
    <When read={whole}>
      {(excerpts) => (
        <SplitOff
          code={code}
          excerpts={asRead(excerpts, [...titles.keys()])}
          titleOf={(source) => titles.get(source) ?? t('codes.unknownSource')}
          onClose={onClose}
        />
      )}
    </When>
  );
}
