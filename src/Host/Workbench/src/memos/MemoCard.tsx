import { Link } from 'wouter';
import { madeAt } from '../api/client';
import { dayAndTime, t, term } from '../i18n';
import { Prose } from '../shell/Prose';
import { nameOf, useHref, useStudyContext } from '../shell/study';
import { opened } from '../shell/wording';
import { Answer } from './Answer';
import { isReadable, type Memo, type Target, type Threads } from './memos';
import { MyActs } from './MyActs';
import { pageOf } from './things';
import { ThingName } from './ThingName';
import { Versions } from './Versions';

interface MemoCardProps {
  memo: Memo;
  names: ReadonlyMap<string, string>;
  answers: Threads['answers'];
  /** How deep in a thread it is; nothing at its beginning. */
  depth?: number;
  /** The memo that is looked for. */
  sought?: string | null;
}

/** A memo with what it is about and the answers to it; only who wrote it changes it. */
export function MemoCard(props: MemoCardProps) {
  const { memo, names, answers, depth = 0, sought } = props;
  const { about, person, canCode } = useStudyContext();
  const made = madeAt(memo.id);
  const title = opened(memo.title);
  const Heading = `h${Math.min(depth + 2, 6)}` as 'h2';
  const isAnswer = depth > 0;
  const others = isAnswer ? memo.about.slice(1) : memo.about;
  const beneath = answers.get(memo.id) ?? [];
  return (
    <li
      id={`memo-${memo.id}`}
      tabIndex={-1}
      className={`${isAnswer ? 'reply' : 'card'} memo${sought === memo.id ? ' sought' : ''}`}
    >
      <Heading dir="auto">
        {title || (isAnswer ? t('memos.answer') : term('memoKinds', memo.kind))}
      </Heading>
      <ul className="facts plain">
        {(title || isAnswer) && <li>{term('memoKinds', memo.kind)}</li>}
        <li>{nameOf(about, memo.authorId)}</li>
        {made && <li>{dayAndTime(made)}</li>}
        <li>
          <span className="tag">{t(memo.isReleased ? 'memos.released' : 'memos.private')}</span>
        </li>
      </ul>
      {others.length > 0 && (
        <p className="small">
          {t('memos.isAbout')}{' '}
          {others.map((target, i) => (
            <span key={`${target.kind} ${target.id}`}>
              {i > 0 && ', '}
              <About target={target} names={names} />
            </span>
          ))}
        </p>
      )}
      {isReadable(memo) ? (
        <Prose text={opened(memo.text)} />
      ) : (
        <p className="soft">{t(memo.isDestroyed ? 'memos.destroyed' : 'memos.kept')}</p>
      )}
      {memo.versions > 1 && isReadable(memo) && <Versions memo={memo} />}
      {canCode && (
        <div className="row-of-acts">
          {memo.authorId === person && !memo.isDestroyed && <MyActs memo={memo} />}
          {isReadable(memo) && <Answer memo={memo} level={depth + 3} />}
        </div>
      )}
      {beneath.length > 0 && (
        <ul className="plain replies" aria-label={t('memos.answers')}>
          {beneath.map((answer) => (
            <MemoCard {...props} key={answer.id} memo={answer} depth={depth + 1} />
          ))}
        </ul>
      )}
    </li>
  );
}

function About({ target, names }: { target: Target; names: MemoCardProps['names'] }) {
  const href = useHref();
  const page = pageOf(target);
  const { kind, id } = target;
  const name =
    kind === 'study' ? (
      t('memos.study')
    ) : kind === 'memo' ? (
      <ThingName thing={{ kind, id }} />
    ) : (
      (names.get(id) ?? term('memoTargets', kind))
    );
  return page === undefined ? name : <Link href={href(page.path, page.extra)}>{name}</Link>;
}
