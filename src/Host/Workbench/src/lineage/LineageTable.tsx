import { Link } from 'wouter';
import type { Schemas } from '../api/client';
import { dayAndTime, t, term } from '../i18n';
import { settings } from '../shell/settings';
import { useStore } from '../shell/store';
import { hrefOf, useStudyContext } from '../shell/study';
import { opened } from '../shell/wording';
import { stepSentence } from './steps';

export const stepId = (step: number) => `lineage-step-${step}`;

/** The steps of a genealogy, oldest first. */
export function LineageTable({ genealogy }: { genealogy: Schemas['Genealogy'] }) {
  const { hidesCounts } = useStore(settings);
  const names = new Map(genealogy.members.map(({ id, name }) => [id, opened(name)]));
  return (
    <>
      <section>
        <h2>{t('lineage.steps')}</h2>
        <table className="table">
          <thead>
            <tr>
              <th scope="col">{t('themes.when')}</th>
              <th scope="col">{t('themes.who')}</th>
              <th scope="col">{t('themes.what')}</th>
              <th scope="col">{t('themes.why')}</th>
              {!hidesCounts && (
                <th scope="col" className="number">
                  {t('lineage.codings')}
                </th>
              )}
            </tr>
          </thead>
          <tbody>
            {genealogy.steps.map((step, i) => (
              // One decision can be several steps. Its mark in the figure leads here.
              <tr
                key={`${step.moment} ${step.kind} ${step.from ?? ''} ${step.to}`}
                id={stepId(i)}
                tabIndex={-1}
              >
                <td className="when">
                  <When step={step} of={genealogy.id} />
                </td>
                <td>{step.by}</td>
                <th scope="row" dir="auto">
                  {stepSentence(step, names)}
                </th>
                <td dir="auto">{opened(step.reason)}</td>
                {!hidesCounts && <td className="number">{step.codings}</td>}
              </tr>
            ))}
          </tbody>
        </table>
      </section>
      <Members members={genealogy.members} />
    </>
  );
}

function When({ step, of }: { step: Schemas['GenealogyStep']; of: string }) {
  const { scope } = useStudyContext();
  const then = hrefOf({ ...scope, at: String(step.moment) }, '/lineage', { of });
  return (
    <Link href={then} title={t('themes.open')}>
      {dayAndTime(step.happenedAt)}
    </Link>
  );
}

function Members({ members }: { members: Schemas['Kin'][] }) {
  return (
    <section>
      <h2>{t('lineage.members')}</h2>
      <table className="table">
        <thead>
          <tr>
            <th scope="col">{t('lineage.name')}</th>
            <th scope="col">{t('lineage.kind')}</th>
            <th scope="col">{t('lineage.fate')}</th>
          </tr>
        </thead>
        <tbody>
          {members.map((member) => (
            <tr key={member.id}>
              <th scope="row" dir="auto">
                {opened(member.name)}
              </th>
              <td>{t(member.isTheme ? 'lineage.isTheme' : 'lineage.isCode')}</td>
              <td>{term('fates', member.fate)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
