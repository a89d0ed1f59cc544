import { useRef, useState, type FormEvent } from 'react';
import { newId, type Schemas } from '../api/client';
import { useQuotationRegister } from '../api/audit';
import { useParticipants, useSources } from '../api/queries';
import { t } from '../i18n';
import { saidOf, type Said } from '../i18n/said';
import { useAct } from '../shell/act';
import { Dialog } from '../shell/Dialog';
import { FormEnd } from '../shell/FormEnd';
import { When } from '../shell/Messages';
import { useStudyContext } from '../shell/study';
import { opened } from '../shell/wording';
import { ChoosePassage, type Nearby } from './ChoosePassage';
import { stands, type Finding } from './findings';

interface Cited {
  id: string;
  sourceId: string;
}

interface QuoteDialogProps {
  /** What is to be quoted, where that is known. */
  passage?: Cited;
  nearby?: Nearby | undefined;
  /** The claim it is for, where that is known. */
  finding?: Finding;
  /** The theme of a claim that is stated along with it. */
  theme?: string | undefined;
  onClose: () => void;
}

/** Chooses a passage to be quoted for a claim of the report; the claim may be stated along with it. */
export function QuoteDialog(props: QuoteDialogProps) {
  const { scope } = useStudyContext();
  const register = useQuotationRegister(scope, props.finding === undefined);
  return (
    <Dialog title={t('findings.quote')} onClose={props.onClose}>
      {props.finding ? (
        <QuoteForm {...props} findings={[props.finding]} />
      ) : (
        <When read={register}>
          {({ findings }) => <QuoteForm {...props} findings={findings.filter(stands)} />}
        </When>
      )}
    </Dialog>
  );
}

interface QuoteFormProps extends QuoteDialogProps {
  /** The claims that it can be for. */
  findings: Finding[];
}

function QuoteForm({ passage, nearby, finding, theme, findings, onClose }: QuoteFormProps) {
  const [cited, setCited] = useState<Cited | undefined>(passage);
  const [isNew, setNew] = useState(findings.length === 0);
  const [problem, setProblem] = useState<Said | string>('');
  const [isSending, setSending] = useState(false);
  // A claim that was stated stays stated where the passage is refused.
  const stated = useRef<string>(undefined);
  const act = useAct();
  const ordered = [
    ...findings.filter(({ themeId }) => theme && themeId === theme),
    ...findings.filter(({ themeId }) => !theme || themeId !== theme),
  ];
  const state = async (claim: string) => {
    const findingId = newId();
    const sent = await act(
      'report/state-finding',
      { findingId, claim, themeId: theme ?? null },
      t('findings.stated'),
    );
    if (sent.ok) {
      stated.current = findingId;
    }
    return sent;
  };
  const send = async (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const form = new FormData(event.currentTarget);
    const said = (name: string) => String(form.get(name) ?? '').trim();
    if (isSending || !cited) {
      setProblem(cited ? '' : t('findings.choosePassage'));
      return;
    }
    setSending(true);
    const begun = isNew && !stated.current ? await state(said('claim')) : { ok: true as const };
    const sent = begun.ok
      ? await act(
          'report/select-excerpt-for-report',
          {
            quotationId: newId(),
            findingId: stated.current ?? finding?.id ?? said('finding'),
            excerptId: cited.id,
            use: (said('use') || 'illustrative') as Schemas['QuotationUse'],
            participantId: said('participant') || null,
            reason: said('reason') || null,
          },
          t('findings.quoted'),
        )
      : begun;
    setSending(false);
    if (sent.ok) {
      onClose();
    } else {
      setProblem(saidOf(sent.problem));
    }
  };
  return (
    <form className="form" onSubmit={(event) => void send(event)}>
      {!passage && (
        <ChoosePassage
          chosen={cited?.id ?? ''}
          nearby={nearby}
          onChoose={(found) => {
            setCited(found);
            setProblem('');
          }}
        />
      )}
      {!finding && findings.length > 0 && (
        <label>
          {t('findings.forClaim')}
          <select name="finding" onChange={(event) => setNew(event.target.value === '')}>
            {ordered.map(({ id, claim }) => (
              <option key={id} value={id}>
                {opened(claim)}
              </option>
            ))}
            <option value="">{t('findings.newClaim')}</option>
          </select>
        </label>
      )}
      {isNew && (
        <label>
          {t('findings.claim')}
          <span className="hint">{t('findings.claimHelp')}</span>
          <textarea name="claim" rows={2} aria-describedby="quote-problem" />
        </label>
      )}
      {cited && <Whose source={cited.sourceId} />}
      <label>
        {t('findings.use')}
        <select name="use">
          <option value="illustrative">{t('findings.illustrative')}</option>
          <option value="analytic">{t('findings.analytic')}</option>
        </select>
      </label>
      <label>
        {t('findings.whyThis')}
        <textarea name="reason" rows={2} />
      </label>
      <FormEnd
        id="quote-problem"
        problem={problem}
        act={t('findings.quote')}
        isSending={isSending}
        onClose={onClose}
      />
    </form>
  );
}

/** Whose words it is, asked only where a source holds several people's. */
function Whose({ source }: { source: string }) {
  const { scope } = useStudyContext();
  const there = useSources(scope).data?.find(({ id }) => id === source)?.participants ?? [];
  const people = useParticipants(scope).data ?? [];
  return there.length < 2 ? null : (
    <label>
      {t('findings.whose')}
      <select name="participant">
        <option value="">{t('findings.several')}</option>
        {people
          .filter(({ id }) => there.includes(id))
          .map(({ id, label }) => (
            <option key={id} value={id}>
              {opened(label)}
            </option>
          ))}
      </select>
    </label>
  );
}
