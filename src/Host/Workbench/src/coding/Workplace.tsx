import { lazy, Suspense, useEffect, useMemo, useState } from 'react';
import { useSearchParams } from 'wouter';
import type { Schemas } from '../api/client';
import { t } from '../i18n';
import { actFor } from '../keys/inUse';
import { Kbd } from '../keys/Kbd';
import { useKeysKey } from '../keys/useKeysKey';
import { isWriting, isWritten } from '../shell/frameKeys';
import { useStore } from '../shell/store';
import { useOwnUndo } from '../undo/useOwnUndo';
import { AlsoHere } from './AlsoHere';
import { CodeName } from './CodeName';
import { CodesPane } from './CodesPane';
import { ContraryDialog } from './ContraryDialog';
import { Desk } from './Desk';
import type { About } from './known';
import { HerePane } from './HerePane';
import { KeysDialog } from './KeysDialog';
import { looksOf } from './looks';
import { MemoDialog } from './MemoDialog';
import { PassageMemos } from './PassageMemos';
import { Palette } from './Palette';
import { QuickBar } from './QuickBar';
import { QuoteDialog } from './QuoteDialog';
import { ReadingTable } from './ReadingTable';
import { segmentsOf } from './segments';
import { StripeCard } from './StripeCard';
import { historyActionFor } from './textKeys';
import { Transcript } from './Transcript';
import { TurnDialog } from './TurnDialog';
import { useNoted } from './useNoted';
import { Walk } from './Walk';

// The report is far from most coding.
const ChoosingAQuotation = lazy(async () => ({
  default: (await import('../findings/QuoteDialog')).QuoteDialog,
}));

interface WorkplaceProps {
  title: string;
  about: About;
  codes: readonly Schemas['CodebookRow'][];
  codings: { view: Schemas['SourceCodings']; askedAt: number };
  people: readonly string[];
  nameOfPerson: (person: string) => string;
}

const PANES = ['text', 'codes', 'here'] as const;
type Pane = (typeof PANES)[number];

/** The codes, the text and what lies at the place in hand, beside each other or one by one. */
export function Workplace({
  title,
  about,
  codes: read,
  codings,
  people,
  nameOfPerson,
}: WorkplaceProps) {
  const desk = useMemo(() => new Desk(about), [about]);
  const made = useStore(desk.made);
  const codes = useMemo(
    () => [...read, ...made.filter((code) => !read.some((row) => row.id === code.id))],
    [read, made],
  );
  const walk = useMemo(() => new Walk(desk), [desk]);
  const looks = useMemo(() => looksOf(codes), [codes]);
  const [pane, setPane] = useState<Pane>('text');
  const [isTable, setTable] = useState(false);
  const labels = useMemo(
    () => new Map(codings.view.codes.map((code) => [code.codeId, code.name])),
    [codings],
  );
  desk.learn({ codes, labels, looks, people, nameOfPerson });

  useEffect(() => {
    desk.session.read(segmentsOf(codings.view), codings.askedAt);
  }, [desk, codings]);
  useEffect(() => desk.session.forgetGains(), [desk, read]);
  useRevealed(desk);
  useKeysKey(() => desk.dialog.set('keys'));
  useOwnUndo();
  useNoted(desk, codings.view);
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      const action = isWriting(event.target) ? undefined : historyActionFor(event);
      if (action) {
        event.preventDefault();
        action(desk);
      } else if (actFor('text', event) === 'quote' && !isWritten(event)) {
        event.preventDefault();
        desk.dialog.set('quote');
      }
    };
    addEventListener('keydown', onKey);
    return () => removeEventListener('keydown', onKey);
  }, [desk]);

  return (
    <div className="coding" data-shows={pane}>
      <header className="coding-head">
        <h1 dir="auto">{title}</h1>
        <div className="segmented" role="group" aria-label={t('coding.view')}>
          <button type="button" aria-pressed={!isTable} onClick={() => setTable(false)}>
            {t('coding.text')}
          </button>
          <button type="button" aria-pressed={isTable} onClick={() => setTable(true)}>
            {t('coding.table')}
          </button>
        </div>
        <AlsoHere about={about} nameOfPerson={nameOfPerson} />
        <Highlighting desk={desk} />
        <Only desk={desk} />
        <button type="button" className="quiet" onClick={() => desk.dialog.set('quote')}>
          {t('coding.quote')}
        </button>
        <button type="button" className="quiet" onClick={() => desk.dialog.set('keys')}>
          {t('shell.keys')} <Kbd of="everywhere.keys" />
        </button>
        <div className="segmented panes" role="group" aria-label={t('coding.codes')}>
          {PANES.map((name) => (
            <button
              type="button"
              key={name}
              aria-pressed={pane === name}
              onClick={() => setPane(name)}
            >
              {t(`coding.${name}`)}
            </button>
          ))}
        </div>
      </header>
      <CodesPane desk={desk} codes={codes} looks={looks} />
      {isTable ? (
        <ReadingTable desk={desk} />
      ) : (
        <Transcript desk={desk} walk={walk} />
      )}
      <HerePane desk={desk} walk={walk} />
      {about.mayCode && <QuickBar desk={desk} codes={codes} looks={looks} />}
      <Palette desk={desk} codes={codes} looks={looks} />
      <StripeCard desk={desk} />
      <PassageMemos desk={desk} />
      <Dialogs desk={desk} onQuote={() => setTable(false)} />
    </div>
  );
}

/** Which code the highlighter holds; nothing while it is laid down. */
function Highlighting({ desk }: { desk: Desk }) {
  const code = useStore(desk.atHand.highlighter);
  return (
    code && (
      <button
        type="button"
        className="highlighting"
        onClick={() => desk.atHand.toggleHighlighter()}
      >
        {t('coding.highlighting')} <CodeName look={desk.showing.lookOf({ code })} />
        <span aria-hidden="true">×</span>
      </button>
    )
  );
}

/** The dialog that was asked for, by a key or a button. */
function Dialogs({ desk, onQuote }: { desk: Desk; onQuote: () => void }) {
  const dialog = useStore(desk.dialog);
  const onClose = () => desk.dialog.set(undefined);
  switch (dialog) {
    case 'keys':
      return <KeysDialog onClose={onClose} />;
    case 'quote':
      return (
        <QuoteDialog
          desk={desk}
          onClose={onClose}
          onChosen={() => {
            onClose();
            onQuote();
          }}
        />
      );
    case 'memo':
      return <MemoDialog desk={desk} onClose={onClose} />;
    case 'contrary':
      return <ContraryDialog desk={desk} onClose={onClose} />;
    case 'exemplar':
      return <Exemplar desk={desk} onClose={onClose} />;
    case 'turn':
      return <TurnDialog desk={desk} onClose={onClose} />;
    default:
      return null;
  }
}

function Exemplar({ desk, onClose }: { desk: Desk; onClose: () => void }) {
  const id = desk.session.find(desk.current.value)?.excerpt;
  return (
    id && (
      <Suspense>
        <ChoosingAQuotation passage={{ id, sourceId: desk.about.source }} onClose={onClose} />
      </Suspense>
    )
  );
}

function Only({ desk }: { desk: Desk }) {
  const only = useStore(desk.showing.only);
  return (
    only && (
      <button type="button" onClick={() => desk.showing.restrictTo(undefined)}>
        {t('coding.showAll')}
      </button>
    )
  );
}

/** Brings into view the place that the address names, as a quotation's link does. */
function useRevealed(desk: Desk) {
  const from = useSearchParams()[0].get('from');
  useEffect(() => {
    const { text } = desk.about.reading;
    if (from !== null && Number(from) >= 0 && Number(from) < text.length) {
      desk.surface?.reveal(Number(from));
    }
  }, [desk, from]);
}
