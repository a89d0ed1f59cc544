import { t, type Key } from '../i18n';
import { told } from '../keys/inUse';
import { KeyList } from '../shell/KeyList';

const GOING: readonly [string, Key][] = [
  ['↑ ↓, Home, End', 'codes.keyRows'],
  ['a – z', 'codes.keyTyped'],
  ['Enter', 'codes.keyOpen'],
];

const BRANCHES: readonly [string, Key][] = [['← →', 'codes.keyBranches']];
const CHOOSING: readonly [string, Key][] = [['Space', 'codes.keySelect']];

interface KeysDialogProps {
  canAct: boolean;
  isTree: boolean;
  onClose: () => void;
}

/** The keys of the table. */
export const KeysDialog = ({ canAct, isTree, onClose }: KeysDialogProps) => (
  <KeyList
    title={t('codes.keysTitle')}
    keys={[
      ...[...GOING, ...(isTree ? BRANCHES : []), ...(canAct ? CHOOSING : [])].map(([key, what]) => [key, t(what)] as const),
      ...told('codebook', canAct, isTree ? [] : ['codebook.carry', 'codebook.openAll']),
    ]}
    onClose={onClose}
  />
);
