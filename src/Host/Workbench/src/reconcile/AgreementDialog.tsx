import { useState } from 'react';
import type { Schemas } from '../api/client';
import { useAgreement } from '../api/rounds';
import { figure, t, term } from '../i18n';
import { Dialog } from '../shell/Dialog';
import { Loading, When } from '../shell/Messages';
import { nameOf, useStudyContext } from '../shell/study';
import { opened } from '../shell/wording';
import { coefficientsOf, unitsOf, type Coefficient, type Unit } from './agreement';
import { useSpan } from './asSeen';
import { KeepFigure } from './KeepFigure';
import { codersOf, type Round } from './rounds';

/** Figures of agreement: computed when they are asked for, and kept only where somebody says so. */
export function AgreementDialog({ round, onClose }: { round: Round; onClose: () => void }) {
  const [unit, setUnit] = useState<Unit>('turn');
  const [coefficient, setCoefficient] = useState<Coefficient>('krippendorffAlpha');
  const coefficients = coefficientsOf(unit, codersOf(round).length);
  const asked = coefficients.includes(coefficient) ? coefficient : coefficients[0]!;
  return (
    <Dialog title={t('agreement.title')} onClose={onClose}>
      <div className="form">
        <p>{t('agreement.notice')}</p>
        <div className="two-fields">
          <label>
            {t('agreement.unit')}
            <select value={unit} onChange={(event) => setUnit(event.target.value as Unit)}>
              {unitsOf(round).map((each) => (
                <option key={each} value={each}>
                  {term('agreementUnits', each)}
                </option>
              ))}
            </select>
          </label>
          <label>
            {t('agreement.formula')}
            <select
              value={asked}
              onChange={(event) => setCoefficient(event.target.value as Coefficient)}
            >
              {coefficients.map((each) => (
                <option key={each} value={each}>
                  {term('coefficients', each)}
                </option>
              ))}
            </select>
          </label>
        </div>
        <Figures round={round} unit={unit} coefficient={asked} />
      </div>
    </Dialog>
  );
}

interface FiguresProps {
  round: Round;
  unit: Unit;
  coefficient: Coefficient;
}

/** Outcomes change codings: only what was coded before anybody saw another is independent. */
function Figures(props: FiguresProps) {
  const { scope, about } = useStudyContext();
  const { round } = props;
  const read = useSpan(scope.study, round.id, about.moment);
  // While it is read again for a later moment, what is shown stays.
  const [span, setSpan] = useState(read);
  if (read && read.seen !== span?.seen) {
    setSpan(read);
  }
  if (!span) {
    return <Loading />;
  }
  return <Computed {...props} at={round.isBlind ? String(span.seen) : scope.at} />;
}

function Computed({ round, unit, coefficient, at }: FiguresProps & { at: string | undefined }) {
  const { scope, about } = useStudyContext();
  const read = useAgreement({ study: scope.study, at }, round.id, { unit, coefficient });
  return (
    <When read={read}>
      {(view) => (
        <>
          {view.notice && <p>{view.notice}</p>}
          <p className="hint">
            {t('agreement.of', { who: view.coders.map((id) => nameOf(about, id)).join(', ') })}
            {typeof view.units === 'number' && ` ${t('agreement.units', { n: view.units })}`}{' '}
            {t(`agreement.${unit}Means`)} {t(round.isBlind ? 'agreement.independent' : 'agreement.notIndependent')}
          </p>
          {view.figures.length > 0 && (
            <div className="scrolls" tabIndex={0} role="group" aria-label={t('agreement.title')}>
              <table className="table stays">
                <thead>
                  <tr>
                    <th scope="col">{t('agreement.code')}</th>
                    <th scope="col" className="number">
                      {term('coefficients', coefficient)}
                    </th>
                  </tr>
                </thead>
                <tbody>
                  {view.figures.map((each) => (
                    <tr key={each.code?.codeId ?? 'all'}>
                      <th scope="row" dir="auto">
                        {each.code ? opened(each.code.name) : t('agreement.together')}
                      </th>
                      <td className="number">
                        <Value each={each} />
                      </td>
                    </tr>
                  ))}
                </tbody>
              </table>
            </div>
          )}
          {view.figures.length > 0 && <KeepFigure round={round} view={view} />}
        </>
      )}
    </When>
  );
}

/** A figure, or in words why there is none. */
function Value({ each }: { each: Schemas['FigureView'] }) {
  if (typeof each.value !== 'number') {
    return each.sentence;
  }
  return (
    <>
      {figure(each.value)}
      {each.isProvisional && ` (${t('agreement.provisional')})`}
    </>
  );
}
