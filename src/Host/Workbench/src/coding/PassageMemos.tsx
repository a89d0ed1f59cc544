import { useMemos } from '../api/memos';
import { t } from '../i18n';
import { MemoCard } from '../memos/MemoCard';
import { newestFirst, threadsOf } from '../memos/memos';
import { useThings } from '../memos/things';
import { Dialog } from '../shell/Dialog';
import { useStore } from '../shell/store';
import { useStudyContext } from '../shell/study';
import type { Desk } from './Desk';
import { wordsAt } from './reading';

const WORDS = 400;

/** The memos on a passage, once they are asked for. */
export function PassageMemos({ desk }: { desk: Desk }) {
  const reading = useStore(desk.reading);
  return reading && <Memos desk={desk} passages={reading} />;
}

function Memos({ desk, passages }: { desk: Desk; passages: readonly string[] }) {
  const { scope } = useStudyContext();
  const { themes, codes, sources } = useThings();
  const { answers } = threadsOf(useMemos(scope).data ?? [], '');
  const names = new Map([...themes, ...codes, ...sources].map(({ id, name }) => [id, name]));
  const noted = useStore(desk.noted).filter(({ id }) => passages.includes(id));
  const memos = new Set(noted.flatMap((each) => each.memos));
  const close = () => {
    desk.reading.set(undefined);
    // A mark that was drawn anew meanwhile has lost the focus.
    requestAnimationFrame(() => {
      if (document.activeElement === document.body) {
        desk.surface?.sheet.root.focus();
      }
    });
  };
  return (
    <Dialog title={t('coding.memosHere')} onClose={close}>
      <div className="passage-memos">
        {noted.map((place) => (
          <blockquote key={place.id} dir="auto">
            {shortened(wordsAt(desk.about.reading, place))}
          </blockquote>
        ))}
        <ul className="cards">
          {newestFirst([...memos], '').map((memo) => (
            <MemoCard key={memo.id} memo={memo} names={names} answers={answers} />
          ))}
        </ul>
      </div>
    </Dialog>
  );
}

const shortened = (words: string) =>
  words.length <= WORDS ? words : `${words.slice(0, WORDS).replace(/\s+\S*$/, '')} …`;
