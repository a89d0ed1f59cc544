import type { ReactNode } from 'react';
import { number } from '../i18n';

interface GroupProps<T> {
  title: string;
  items: readonly T[];
  children: (item: T) => ReactNode;
}

/** Changes of one kind; not shown where there are none. */
export const Group = <T,>({ title, items, children }: GroupProps<T>) =>
  items.length > 0 && (
    <section className="changes">
      <h2>
        {title} <span className="soft">({number(items.length)})</span>
      </h2>
      <ul className="plain">
        {items.map((item, i) => (
          <li key={i} dir="auto">
            {children(item)}
          </li>
        ))}
      </ul>
    </section>
  );
