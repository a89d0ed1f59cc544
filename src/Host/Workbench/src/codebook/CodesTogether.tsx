import { useMemo, useState } from 'react';
import { Link } from 'wouter';
import { useCodedExcerpts } from '../api/codes';
import { CodeName } from '../coding/CodeName';
import { looksOf } from '../coding/looks';
import type { Row } from '../coding/search';
import { collate, t } from '../i18n';
import { settings } from '../shell/settings';
import { useStore } from '../shell/store';
import { useHref, useStudyContext } from '../shell/study';
import { together } from './together';

interface CodesTogetherProps {
  code: string;
  codes: readonly Row[];
}

const FIRST = 8;

/** The codes that lie on the same words, those most often first. */
export function CodesTogether({ code, codes }: CodesTogetherProps) {
  const { scope } = useStudyContext();
  const { hidesCounts } = useStore(settings);
  const coded = useCodedExcerpts(scope).data;
  const [showsAll, setShowsAll] = useState(false);
  const looks = useMemo(() => looksOf(codes), [codes]);
  const met = useMemo(() => {
    const named = [...together(coded ?? [], code)].flatMap(([id, n]) => {
      const look = looks.get(id);
      return look ? { id, n, look } : [];
    });
    return named.sort((a, b) => (hidesCounts ? 0 : b.n - a.n) || collate(a.look.name, b.look.name));
  }, [coded, code, looks, hidesCounts]);
  const href = useHref();
  const both = (other: string) =>
    href('/excerpts', { code, near: other, nearness: 'overlap', below: 'no' });
  if (!coded?.some(({ codeId }) => codeId === code)) {
    return null;
  }
  return (
    <section>
      <h2>{t('codePage.together')}</h2>
      {met.length === 0 ? (
        <p className="soft">{t('codePage.alone')}</p>
      ) : (
        <ul className="plain together">
          {met.slice(0, showsAll ? met.length : FIRST).map(({ id, n, look }) => (
            <li key={id}>
              <Link href={href(`/codes/${id}`)}>
                <CodeName look={look} />
              </Link>
              <Link href={both(id)} className="small">
                {hidesCounts ? t('codePage.show') : t('codes.nExcerpts', { n })}
                <span className="spoken" dir="auto">
                  : {look.name}
                </span>
              </Link>
            </li>
          ))}
        </ul>
      )}
      {!showsAll && met.length > FIRST && (
        <button type="button" className="more" onClick={() => setShowsAll(true)}>
          {t('codePage.showAll', { n: met.length })}
        </button>
      )}
    </section>
  );
}
