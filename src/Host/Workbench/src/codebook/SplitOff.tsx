import { useEffect, useRef, useState, type FormEvent } from 'react';
import { readCodeExcerpts } from '../api/codes';
import { newId, type Schemas } from '../api/client';
import { t } from '../i18n';
import { saidOf, type Said } from '../i18n/said';
import { useAct, useReadAnew } from '../shell/act';
import { sendByKey } from '../shell/sending';
import { FormEnd } from '../shell/FormEnd';
import { say } from '../shell/status';
import { useStudyContext } from '../shell/study';
import { nameOf } from './form';
import { Tray } from './Tray';
import { trayRowId } from './TrayRow';
import { movedWith, nextTo, put, sideOf, tick, UNPARTED, whereTo, type Side, type Trays } from './trays';

interface SplitOffProps {
  code: Schemas['CodeAsOf'];
  /** All excerpts of the code, in the order in which they are read. */
  excerpts: readonly Schemas['ExcerptView'][];
  titleOf: (source: string) => string;
  onClose: () => void;
}

const SIDES: readonly Side[] = ['stays', 'goes'];

const focusRow = (excerpt: string | undefined) =>
  excerpt !== undefined && document.getElementById(trayRowId(excerpt))?.focus();

/** Parts the excerpts of a code: some go to a new code, the others stay with it. */
export function SplitOff({ code, excerpts, titleOf, onClose }: SplitOffProps) {
  const { scope } = useStudyContext();
  const act = useAct();
  const readAnew = useReadAnew();
  const [part] = useState(newId);
  const [trays, setTrays] = useState(UNPARTED);
  const [name, setName] = useState('');
  const [hands, setHands] = useState<Partial<Record<Side, string>>>({});
  const [dragged, setDragged] = useState<string>();
  const [problem, setProblem] = useState<Said | string>('');
  const [isSending, setSending] = useState(false);
  const ids = excerpts.map(({ id }) => id);
  const on = (side: Side, of: Trays = trays) =>
    excerpts.filter(({ id }) => sideOf(of, id) === side);

  const wanted = useRef<string | undefined>(ids[0]);
  useEffect(() => {
    if (wanted.current !== undefined) {
      focusRow(wanted.current);
      wanted.current = undefined;
    }
  });
  const move = (excerpt: string) => {
    const from = sideOf(trays, excerpt);
    const moved = movedWith(trays, ids, excerpt);
    const after = put(trays, moved, from === 'stays' ? 'goes' : 'stays');
    const beside = on(from).map(({ id }) => id);
    wanted.current = nextTo(beside, moved, excerpt) ?? excerpt;
    setTrays(after);
    setProblem('');
    say(t('splitting.now', { stay: on('stays', after).length, go: on('goes', after).length }));
  };
  const send = async (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    if (isSending) {
      return;
    }
    if (on('goes').length === 0) {
      setProblem(t('splitting.noneGoes'));
      return;
    }
    const form = new FormData(event.currentTarget);
    const words = (field: string) => String(form.get(field) ?? '').trim();
    setSending(true);
    const sent = await act(
      'codebook/split-code',
      {
        codeId: code.id,
        into: [{ codeId: part, name: words('name'), definition: words('definition') || null }],
        codings: whereTo(code.id, part, await readCodeExcerpts(scope, code.id), trays.going),
        keep: true,
        reason: words('reason') || null,
      },
      t('codes.splitOff', { code: words('name') }),
    );
    setSending(false);
    if (sent.ok) {
      readAnew('codings');
      onClose();
    } else {
      setProblem(saidOf(sent.problem));
    }
  };
  const names: Record<Side, string> = {
    stays: t('splitting.stays', { code: nameOf(code) }),
    goes: name.trim() ? t('splitting.goes', { code: name.trim() }) : t('splitting.goesNew'),
  };
  return (
    <form className="form splitting" onSubmit={(event) => void send(event)}>
      <p className="soft">{t('splitting.help')}</p>
      <div className="named-new">
        <label>
          {t('splitting.name')}
          <input
            name="name"
            autoComplete="off"
            aria-describedby="split-problem"
            value={name}
            onChange={(event) => setName(event.target.value)}
          />
        </label>
        <label>
          {t('codes.definitionLater')}
          <textarea name="definition" rows={1} onKeyDown={sendByKey} />
        </label>
      </div>
      <div className="trays">
        {SIDES.map((side) => (
          <Tray
            key={side}
            side={side}
            name={names[side]}
            excerpts={on(side)}
            titleOf={titleOf}
            ticked={trays.ticked}
            inHand={hands[side]}
            takes={dragged !== undefined && sideOf(trays, dragged) !== side}
            onMove={move}
            onTick={(which, isTicked) => setTrays(tick(trays, which, isTicked))}
            onHand={(excerpt) => setHands((before) => ({ ...before, [side]: excerpt }))}
            onDrag={setDragged}
            onDrop={() => {
              setDragged(undefined);
              if (dragged !== undefined) {
                move(dragged);
              }
            }}
            onFocusRow={focusRow}
          />
        ))}
      </div>
      <label>
        {t('shell.reasonOptional')}
        <textarea name="reason" rows={2} onKeyDown={sendByKey} />
      </label>
      <FormEnd
        id="split-problem"
        problem={problem}
        act={t('codes.split')}
        isSending={isSending}
        onClose={onClose}
      />
    </form>
  );
}
