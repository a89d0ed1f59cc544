import { t, type Key } from '../i18n';
import { told } from '../keys/inUse';
import { KeyList } from '../shell/KeyList';

const GOING: readonly [string, Key][] = [
  ['↑ ↓, Home, End', 'codes.keyRows'],
  ['← →', 'codes.keyBranches'],
  ['a – z', 'codes.keyTyped'],
  ['Enter', 'codes.keyOpen'],
];

const CHOOSING: readonly [string, Key][] = [['Space', 'codes.keySelect']];

interface KeysDialogProps {
  canAct: boolean;
  onClose: () => void;
}

/** The keys of the table. */
export const KeysDialog = ({ canAct, onClose }: KeysDialogProps) => (
  <KeyList
    title={t('codes.keysTitle')}
    keys={[
      ...[...GOING, ...(canAct ? CHOOSING : [])].map(([key, what]) => [key, t(what)] as const),
      ...told('codebook', canAct),
    ]}
    onClose={onClose}
  />
);
