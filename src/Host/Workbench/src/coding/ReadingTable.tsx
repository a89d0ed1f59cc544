import { memo, useMemo } from 'react';
import { t } from '../i18n';
import { useStore } from '../shell/store';
import { CodeName } from './CodeName';
import type { Desk } from './Desk';
import { memoName } from './memoNames';
import type { Noted } from './noted';
import { turnsOf, type ReadingTurn } from './reading';
import type { Segment } from './segments';

/** The same text as a table: a view of equal standing, for reading by ear or line by line. */
export function ReadingTable({ desk }: { desk: Desk }) {
  const changed = useStore(desk.session.changed);
  const only = useStore(desk.showing.only);
  const noted = useStore(desk.noted);
  const { turns } = desk.about.reading;
  const inTurn = useMemo(() => {
    const lists = turns.map((): Segment[] => []);
    for (const segment of changed >= 0 ? desk.session.all : []) {
      if (only === undefined || segment.code === only) {
        for (const turn of turnsOf(turns, segment)) {
          lists[turn]!.push(segment);
        }
      }
    }
    return lists;
  }, [desk, turns, changed, only]);
  const notedIn = useMemo(() => {
    const lists = turns.map((): Noted[] => []);
    for (const each of noted) {
      lists[turnsOf(turns, each)[0] ?? 0]?.push(each);
    }
    return lists;
  }, [turns, noted]);
  return (
    <div className="reading as-table" data-pane tabIndex={-1}>
      <table className="table">
        <caption className="spoken">{t('coding.transcript')}</caption>
        <thead>
          <tr>
            <th scope="col">{t('coding.turn')}</th>
            <th scope="col">{t('coding.text')}</th>
            <th scope="col">{t('coding.codes')}</th>
          </tr>
        </thead>
        <tbody>
          {turns.map((turn, i) => (
            <TurnRow
              key={turn.start}
              desk={desk}
              turn={turn}
              number={i + 1}
              segments={inTurn[i]!}
              noted={notedIn[i]!}
              ids={[
                ...inTurn[i]!.map((s) => s.id + s.code),
                ...notedIn[i]!.flatMap(({ id, memos }) => [id, ...memos.map((memo) => memo.id)]),
              ].join()}
            />
          ))}
        </tbody>
      </table>
    </div>
  );
}

interface TurnRowProps {
  desk: Desk;
  turn: ReadingTurn;
  number: number;
  segments: readonly Segment[];
  /** The passages that begin in it and have memos. */
  noted: readonly Noted[];
  /** What there is in it; a row is drawn anew only where it differs. */
  ids: string;
}

const TurnRow = memo(
  function TurnRow({ desk, turn, number, segments, noted }: TurnRowProps) {
    return (
      <tr>
        <th scope="row">
          <span className="soft">{number}</span> {turn.speaker}
        </th>
        <td dir="auto" className="words">
          {desk.about.reading.text.slice(turn.start, turn.end)}
        </td>
        <td>
          <ul className="plain chips">
            {segments.map((segment) => (
              <li key={segment.id} className="chip">
                <CodeName look={desk.showing.lookOf(segment)} />
                <span className="by">{t('coding.by', { who: desk.known.nameOfPerson(segment.coder) })}</span>
                {desk.mayChange(segment) && (
                  <button
                    type="button"
                    className="quiet"
                    aria-label={`${t('coding.actTakeOff')}: ${desk.nameOf(segment.code)}`}
                    onClick={() => desk.withdraw(segment.id)}
                  >
                    ✕
                  </button>
                )}
              </li>
            ))}
          </ul>
          {noted.map(({ id, memos }) => (
            <button
              key={id}
              type="button"
              className="quiet memo-of-turn"
              onClick={() => desk.reading.set([id])}
            >
              <span aria-hidden="true">✎</span> {memos.map(memoName).join('; ')}
            </button>
          ))}
          {desk.about.mayCode && (
            <button
              type="button"
              aria-label={`${t('coding.actChoose')} ${t('coding.turn')} ${number}`}
              onClick={() => {
                desk.choose({ start: turn.start, end: turn.end });
                desk.ask();
              }}
            >
              {t('coding.actChoose')}
            </button>
          )}
        </td>
      </tr>
    );
  },
  (a, b) => a.ids === b.ids && a.desk === b.desk && a.number === b.number,
);
