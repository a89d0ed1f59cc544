import { CodeName } from '../coding/CodeName';
import { lookNumber } from '../coding/looks';
import { t, type Key } from '../i18n';

/** Some text with two codings that meet, as the choices above would show it. */
export const Sample = () => (
  <figure className="sample">
    <figcaption className="small soft">{t('settings.sample')}</figcaption>
    <div className="sample-sheet">
      <p className="transcript">
        {t('settings.sampleBefore')} <mark>{t('settings.sampleOne')}</mark>
        <mark data-depth="2"> {t('settings.sampleBoth')} </mark>
        <mark>{t('settings.sampleTwo')}</mark> {t('settings.sampleAfter')}
      </p>
      <div className="margin" aria-hidden="true">
        {LOOKS.map(({ hue, pattern }) => (
          <span key={hue} className="stripe" data-hue={hue} data-pattern={pattern} />
        ))}
      </div>
    </div>
    <ul className="plain sample-codes">
      {LOOKS.map((look, i) => (
        <li key={look.hue}>
          <CodeName look={{ ...look, name: t(NAMES[i]!) }} />
        </li>
      ))}
    </ul>
    <div className="sample-hues" aria-hidden="true">
      {Array.from({ length: 36 }, (_, i) => lookNumber(i)).map(({ hue, pattern }) => (
        <span key={`${hue} ${pattern}`} className="swatch" data-hue={hue} data-pattern={pattern} />
      ))}
    </div>
  </figure>
);

const LOOKS = [lookNumber(0), lookNumber(13)];
const NAMES: readonly Key[] = ['settings.codeOne', 'settings.codeTwo'];
