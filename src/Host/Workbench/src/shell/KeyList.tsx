import type { ReactNode } from 'react';
import { Dialog } from './Dialog';

interface KeyListProps {
  title: string;
  /** Keys, and what they do. */
  keys: readonly (readonly [string, string])[];
  children?: ReactNode;
  onClose: () => void;
}

/** The keys of a page, for looking up. */
export const KeyList = ({ title, keys, children, onClose }: KeyListProps) => (
  <Dialog title={title} onClose={onClose}>
    <dl className="keys">
      {keys.map(([key, what]) => (
        <div key={key}>
          <dt>
            <kbd>{key}</kbd>
          </dt>
          <dd>{what}</dd>
        </div>
      ))}
    </dl>
    {children}
  </Dialog>
);
