import { Link } from 'wouter';
import { CodeName } from '../coding/CodeName';
import { t, term } from '../i18n';
import { nameOf, useHref, useStudyContext } from '../shell/study';
import { beginning, codedOf, fromOf, type Item } from './items';
import type { Showing } from './useShowing';

interface OfItem {
  item: Item;
  showing: Showing;
}

/** Which excerpts are chosen, where something may be done with them. */
export interface Choosing {
  chosen?: ReadonlySet<string>;
  onChoose?: (id: string) => void;
}

export const Chooser = ({ item, chosen, onChoose }: { item: Item } & Choosing) => (
  <input
    type="checkbox"
    aria-label={t('excerpts.choose', { words: beginning(item) })}
    checked={chosen?.has(item.id) ?? false}
    onChange={() => onChoose?.(item.id)}
  />
);

export const Said = ({ item }: { item: Item }) => (
  <>
    {item.words ? (
      <span className="excerpt-words" dir="auto">
        {item.words}
      </span>
    ) : (
      <span className="soft">{t('codes.noWords')}</span>
    )}
    {item.isOrphaned && <span className="tag">{t('codes.orphaned')}</span>}
  </>
);

/** The source of an excerpt; the link leads to the passage. */
export function Where({ item, showing }: OfItem) {
  const href = useHref();
  return (
    <Link href={href(`/sources/${item.source}`, fromOf(item))}>
      <span dir="auto">{showing.titleOf(item) || t('codes.unknownSource')}</span>
      <span className="spoken" dir="auto">
        : {beginning(item)}
      </span>
    </Link>
  );
}

/** The codes of an excerpt and who put them on it. */
export function Codes({ item, showing }: OfItem) {
  const { about } = useStudyContext();
  const href = useHref();
  const coded = codedOf(item);
  if (coded.length === 0) {
    return <span className="soft">{t('excerpts.noCode')}</span>;
  }
  return (
    <ul className="plain its-codes">
      {coded.map(({ code, coders, reads }) => {
        const look = showing.looks.get(code);
        return (
          <li key={code}>
            {look ? (
              <Link href={href(`/codes/${code}`)}>
                <CodeName look={look} />
              </Link>
            ) : (
              <span className="soft">{t('excerpts.goneCode')}</span>
            )}{' '}
            <span className="soft small">{[...coders.map((who) => nameOf(about, who)), ...reads.map((name) => term('terms', name))].join(', ')}</span>
          </li>
        );
      })}
    </ul>
  );
}
