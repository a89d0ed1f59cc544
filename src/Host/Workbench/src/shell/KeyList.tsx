import type { ReactNode } from 'react';
import { Link } from 'wouter';
import { t } from '../i18n';
import { told } from '../keys/inUse';
import { Dialog } from './Dialog';

interface KeyListProps {
  title: string;
  /** Keys of the page, and what they do. */
  keys: readonly (readonly [string | readonly string[], string])[];
  children?: ReactNode;
  onClose: () => void;
}

/** The keys of a page and those of every page, for looking up. */
export const KeyList = ({ title, keys, children, onClose }: KeyListProps) => (
  <Dialog title={title} onClose={onClose}>
    <Keys keys={keys} />
    {children}
    <h3>{t('keyPlaces.everywhere')}</h3>
    <Keys keys={[['Alt 1 – 7', t('keys.area')], ...told('everywhere')]} />
    <p>
      <Link href="/settings#keys">{t('keys.change')}</Link>
    </p>
  </Dialog>
);

const Keys = ({ keys }: Pick<KeyListProps, 'keys'>) => (
  <dl className="keys">
    {keys.map(([key, what]) => (
      <div key={`${key} ${what}`}>
        <dt>
          {[key].flat().map((one) => (
            <kbd key={one}>{one}</kbd>
          ))}
        </dt>
        <dd>{what}</dd>
      </div>
    ))}
  </dl>
);
