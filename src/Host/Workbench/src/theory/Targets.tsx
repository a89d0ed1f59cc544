import { t } from '../i18n';
import { opened } from '../shell/wording';
import { sentenceOf, type Theory } from './theory';

interface TargetsProps {
  label: string;
  theory: Theory;
  chosen?: string | undefined;
  /** Whether nothing may be chosen, and what that is called. */
  none?: string;
}

/** Asks what in the theory something bears on: a proposition, a configuration or a part of one. */
export const Targets = ({ label, theory, chosen, none }: TargetsProps) => (
  <label>
    {label}
    <select name="target" defaultValue={chosen}>
      {none !== undefined && <option value="">{none}</option>}
      <optgroup label={t('theory.propositions')}>
        {theory.propositions.map(({ id, statement }) => (
          <option key={id} value={id}>
            {sentenceOf(statement)}
          </option>
        ))}
      </optgroup>
      {theory.configurations
        .filter(({ isRejected, id }) => !isRejected || id === chosen)
        .map(({ id, name, parts }) => (
          <optgroup key={id} label={opened(name)}>
            <option value={id}>{t('theory.whole', { name: opened(name) })}</option>
            {parts.map((part) => (
              <option key={part.id} value={part.id}>
                {t(`theory.${part.kind}`)}: {opened(part.label)}
              </option>
            ))}
          </optgroup>
        ))}
    </select>
  </label>
);
