import { useState, type FormEvent } from 'react';
import { newId } from '../api/client';
import { importCodes } from '../api/upload';
import type { Row } from '../coding/search';
import { t, term } from '../i18n';
import type { Said } from '../i18n/said';
import { useReadAnew } from '../shell/act';
import { Dialog } from '../shell/Dialog';
import { FormEnd } from '../shell/FormEnd';
import { say } from '../shell/status';
import { useStudyContext } from '../shell/study';
import { problemOf } from '../sources/importing/problem';
import { ORIGINS } from './acts';

interface FromListProps {
  codes: readonly Row[];
  onClose: () => void;
}

const linesOf = (list: string) => list.split('\n').filter((line) => line.trim() !== '').length;

/** Makes the codes of a list that somebody has already, with one origin and one reason. */
export function FromList({ codes, onClose }: FromListProps) {
  const { scope } = useStudyContext();
  const readAnew = useReadAnew();
  const [list, setList] = useState('');
  const [problem, setProblem] = useState<Said | string>('');
  // Sent again as it is, a list is made once; one that was changed is another.
  const [key, setKey] = useState(newId);
  const [isSending, setSending] = useState(false);
  const lines = linesOf(list);
  const send = async (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    if (isSending) {
      return;
    }
    if (lines === 0) {
      setProblem(t('codes.listEmpty'));
      return;
    }
    setSending(true);
    const taken = await importCodes(scope.study, said(new FormData(event.currentTarget)), key);
    setSending(false);
    if (taken.ok) {
      say(t('codes.listMade'));
      readAnew('codebook');
      onClose();
    } else {
      setProblem(problemOf(taken.problem));
    }
  };
  return (
    <Dialog title={t('codes.listTitle')} onClose={onClose}>
      <form
        className="form"
        onSubmit={(event) => void send(event)}
        onChange={() => setKey(newId())}
      >
        <label>
          {t('codes.list')}
          <span className="hint">{t('codes.listHint')}</span>
          <textarea
            name="list"
            rows={10}
            className="code-list"
            aria-describedby="list-problem"
            value={list}
            onChange={(event) => setList(event.target.value)}
          />
        </label>
        <p className="small soft">
          {lines > 0 && `${t('codes.listLines', { n: lines })}. `}
          {t('codes.listThere')}
        </p>
        <label>
          {t('codes.under')}
          <select name="parentId">
            <option value="">{t('codes.top')}</option>
            {codes.map(({ id, code }) => (
              <option key={id} value={id}>
                {code}
              </option>
            ))}
          </select>
        </label>
        <label>
          {t('codes.origin')}
          <select name="origin">
            <option value="">{t('codes.notSaid')}</option>
            {ORIGINS.map((origin) => (
              <option key={origin} value={origin}>
                {term('terms', origin)}
              </option>
            ))}
          </select>
        </label>
        <label>
          {t('shell.reasonOptional')}
          <textarea name="reason" rows={2} />
        </label>
        <FormEnd
          id="list-problem"
          problem={problem}
          act={t('codes.listMake')}
          isSending={isSending}
          onClose={onClose}
        />
      </form>
    </Dialog>
  );
}

/** Only what was said is sent. */
function said(form: FormData): FormData {
  const filled = new FormData();
  for (const [name, value] of form) {
    if (typeof value === 'string' && value.trim() !== '') {
      filled.append(name, name === 'list' ? value : value.trim());
    }
  }
  return filled;
}
