import { Link } from 'wouter';
import { madeAt } from '../api/client';
import { dayAndTime, t, term } from '../i18n';
import { nameOf, useHref, useStudyContext } from '../shell/study';
import { opened } from '../shell/wording';
import { paragraphsOf, type Memo, type Target } from './memos';
import { MyActs } from './MyActs';
import { pageOf } from './things';
import { Versions } from './Versions';

interface MemoCardProps {
  memo: Memo;
  names: ReadonlyMap<string, string>;
}

/** A memo with what it is about; only who wrote it changes it or lets others read it. */
export function MemoCard({ memo, names }: MemoCardProps) {
  const { about, person, canCode } = useStudyContext();
  const made = madeAt(memo.id);
  const title = opened(memo.title);
  return (
    <li className="card memo">
      <h2 dir="auto">{title || term('memoKinds', memo.kind)}</h2>
      <ul className="facts plain">
        {title && <li>{term('memoKinds', memo.kind)}</li>}
        <li>{nameOf(about, memo.authorId)}</li>
        {made && <li>{dayAndTime(made)}</li>}
        <li>
          <span className="tag">{t(memo.isReleased ? 'memos.released' : 'memos.private')}</span>
        </li>
      </ul>
      <p className="small">
        {t('memos.isAbout')}{' '}
        {memo.about.map((target, i) => (
          <span key={`${target.kind} ${target.id}`}>
            {i > 0 && ', '}
            <About target={target} names={names} />
          </span>
        ))}
      </p>
      <Text memo={memo} />
      {memo.versions > 1 && memo.text && <Versions memo={memo} />}
      {canCode && memo.authorId === person && !memo.isDestroyed && <MyActs memo={memo} />}
    </li>
  );
}

function Text({ memo }: { memo: Memo }) {
  if (memo.isDestroyed || memo.text === undefined || memo.text === null) {
    return <p className="soft">{t(memo.isDestroyed ? 'memos.destroyed' : 'memos.kept')}</p>;
  }
  return paragraphsOf(opened(memo.text)).map((part, i) => (
    <p key={`${i} ${part.slice(0, 20)}`} className="prose" dir="auto">
      {part}
    </p>
  ));
}

function About({ target, names }: { target: Target; names: MemoCardProps['names'] }) {
  const href = useHref();
  const page = pageOf(target);
  const name =
    target.kind === 'study'
      ? t('memos.study')
      : (names.get(target.id) ?? term('memoTargets', target.kind));
  return page === undefined ? name : <Link href={href(page)}>{name}</Link>;
}
