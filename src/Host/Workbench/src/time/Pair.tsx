import { useId, type FormEvent } from 'react';
import { useLocation } from 'wouter';
import { useStudy } from '../api/queries';
import { t } from '../i18n';
import { useHref, useStudyContext } from '../shell/study';
import { opened } from '../shell/wording';
import { pointOf } from './points';

/** The two moments, to be written by number, milestone or day. */
export function Pair({ from, to }: { from: string; to: string }) {
  const { scope } = useStudyContext();
  const href = useHref();
  const [, navigate] = useLocation();
  const list = useId();
  const help = useId();
  const milestones = (useStudy({ study: scope.study }).data?.milestones ?? []).map(
    ({ name, moment }) => ({ name: opened(name), moment }),
  );
  const show = (first: string, second: string) =>
    navigate(href('/compare', { ...(first && { from: first }), ...(second && { to: second }) }));
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const form = new FormData(event.currentTarget);
    const written = (name: string) => pointOf(String(form.get(name)), milestones);
    show(written('from'), written('to'));
  };
  const field = { list, autoComplete: 'off', 'aria-describedby': help };
  return (
    <form onSubmit={submit}>
      <div className="pair">
        <label>
          {t('compare.from')}
          <input name="from" required defaultValue={from} {...field} />
        </label>
        <label>
          {t('compare.to')}
          <input name="to" defaultValue={to} placeholder={t('time.now')} {...field} />
        </label>
        <button type="submit" className="primary">
          {t('compare.show')}
        </button>
        {from && to && (
          <button type="button" onClick={() => show(to, from)}>
            {t('compare.swap')}
          </button>
        )}
      </div>
      <p className="hint" id={help}>
        {t('compare.pointHelp')}
      </p>
      <datalist id={list}>
        {milestones.map(({ name, moment }) => (
          <option key={moment}>{name}</option>
        ))}
      </datalist>
    </form>
  );
}
