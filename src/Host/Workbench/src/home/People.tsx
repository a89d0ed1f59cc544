import { useRef, useState } from 'react';
import { asProblem, client, newId, type Schemas } from '../api/client';
import type { Sent } from '../api/outbox';
import { t, term } from '../i18n';
import { useAct, useReadAnew } from '../shell/act';
import { ActDialog } from '../shell/ActDialog';
import { Dialog } from '../shell/Dialog';
import { say } from '../shell/status';
import { nameOf, useStudyContext } from '../shell/study';

type Role = Schemas['Role'];

const ROLES: readonly Role[] = [
  'analyst',
  'secondCoder',
  'adjudicator',
  'criticalFriend',
  'auditor',
  'lead',
];

/** Who is in the study, and as what; whoever leads it lets others join and leave. */
export function People() {
  const { about, scope, person, role } = useStudyContext();
  const [leaving, setLeaving] = useState<string>();
  const [isInviting, setInviting] = useState(false);
  const act = useAct();
  const leads = role === 'lead' && scope.at === undefined;
  return (
    <section className="people">
      <h2>{t('people.title')}</h2>
      <ul className="plain">
        {about.members.map((member) => (
          <li key={member.personId}>
            <span dir="auto">{nameOf(about, member.personId)}</span>
            <span className="soft">
              {term('terms', member.role)}
              {member.personId === person && ` (${t('shell.you')})`}
            </span>
            {leads && member.personId !== person && (
              <button type="button" className="quiet" onClick={() => setLeaving(member.personId)}>
                {t('people.letLeave')}
                <span className="spoken" dir="auto">
                  : {nameOf(about, member.personId)}
                </span>
              </button>
            )}
          </li>
        ))}
      </ul>
      {leads && (
        <button type="button" onClick={() => setInviting(true)}>
          {t('people.invite')}
        </button>
      )}
      {isInviting && <Inviting onClose={() => setInviting(false)} />}
      {leaving && (
        <ActDialog
          title={t('people.letLeaveTitle', { who: nameOf(about, leaving) })}
          lead={t('people.leavingMeans')}
          act={t('people.letLeave')}
          fields={[{ name: 'reason', label: t('shell.reasonOptional'), rows: 2 }]}
          onSend={({ reason }) =>
            act('studies/let-leave', { personId: leaving, reason: reason || null }, t('people.left'))
          }
          onClose={() => setLeaving(undefined)}
        />
      )}
    </section>
  );
}

/** Asks whom to let join, and shows the link that signs them in. */
function Inviting({ onClose }: { onClose: () => void }) {
  const { scope } = useStudyContext();
  const [link, setLink] = useState<string>();
  const hasLink = useRef(false);
  const readAnew = useReadAnew();
  const send = async ({ name = '', role, account }: Record<string, string>): Promise<Sent> => {
    const { data, error, response } = await client.POST(
      '/api/studies/{study}/studies/invite-analyst',
      {
        params: { path: { study: scope.study }, header: { 'Idempotency-Key': newId() } },
        body: { name, role: role as Role, account: account || null },
      },
    );
    if (!data) {
      return { ok: false, problem: asProblem(response.status, error) };
    }
    readAnew();
    say(t('people.joined', { who: name }));
    if (data.path) {
      hasLink.current = true;
      setLink(new URL(data.path, location.origin).href);
    }
    return { ok: true };
  };
  if (link) {
    return (
      <Dialog title={t('people.linkTitle')} onClose={onClose}>
        <div className="form">
          <p>{t('people.linkMeans')}</p>
          <label>
            {t('people.link')}
            <input readOnly value={link} onFocus={({ target }) => target.select()} />
          </label>
          <div className="actions">
            <button
              type="button"
              onClick={() =>
                void navigator.clipboard.writeText(link).then(() => say(t('people.copied')))
              }
            >
              {t('people.copy')}
            </button>
            <button type="button" className="primary" onClick={onClose}>
              {t('people.done')}
            </button>
          </div>
        </div>
      </Dialog>
    );
  }
  return (
    <ActDialog
      title={t('people.invite')}
      lead={t('people.inviteMeans')}
      act={t('people.invite')}
      fields={[
        { name: 'name', label: t('people.name') },
        {
          name: 'role',
          label: t('people.role'),
          options: ROLES.map((role) => [role, term('terms', role)] as const),
        },
        { name: 'account', label: t('people.account'), hint: t('people.accountMeans') },
      ]}
      onSend={send}
      onClose={() => {
        // Where there is a link, it is shown next.
        if (!hasLink.current) {
          onClose();
        }
      }}
    />
  );
}
