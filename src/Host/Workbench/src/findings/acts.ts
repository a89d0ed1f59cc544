import { newId, type Schemas } from '../api/client';
import { t } from '../i18n';
import type { Offer } from '../shell/ActButtons';
import type { Field } from '../shell/ActDialog';
import { nameOf } from '../shell/study';
import { opened } from '../shell/wording';
import { reason, why } from '../themes/acts';
import { isInUse, type Theme } from '../themes/themes';
import { toDoOf, type Finding, type Row } from './findings';

const ofTheme = (themes: readonly Theme[], theme: string | null | undefined): Field => ({
  name: 'theme',
  label: t('findings.ofTheme'),
  value: theme ?? '',
  options: [
    ['', t('findings.noTheme')],
    ...themes
      .filter((each) => isInUse(each) || each.id === theme)
      .map(({ id, name }) => [id, opened(name)] as const),
  ],
});

const claimField = (claim: string): Field => ({
  name: 'claim',
  label: t('findings.claim'),
  hint: t('findings.claimHelp'),
  value: claim,
  rows: 3,
});

export const state = (themes: readonly Theme[], theme?: string): Offer => ({
  name: t('findings.state'),
  fields: [claimField(''), ofTheme(themes, theme), reason()],
  send: (act, said) =>
    act(
      'report/state-finding',
      {
        findingId: newId(),
        claim: said['claim'] ?? '',
        themeId: said['theme'] || null,
        ...why(said),
      },
      t('findings.stated'),
    ),
});

const revise = (finding: Finding, themes: readonly Theme[]): Offer => ({
  name: t('findings.revise'),
  fields: [claimField(opened(finding.claim)), ofTheme(themes, finding.themeId), reason()],
  send: (act, said) =>
    act(
      'report/revise-finding',
      {
        findingId: finding.id,
        claim: said['claim'] ?? '',
        themeId: said['theme'] || null,
        ...why(said),
      },
      t('findings.revised'),
    ),
});

const withdraw = (finding: Finding): Offer => ({
  name: t('findings.withdraw'),
  lead: t('findings.withdrawMeans'),
  fields: [reason()],
  send: (act, said) =>
    act(
      'report/withdraw-finding',
      { findingId: finding.id, ...why(said) },
      t('findings.withdrawn'),
    ),
});

/** What may be done with a claim; it is taken out once its quotations are. */
export const actsOnFinding = (
  finding: Finding,
  themes: readonly Theme[],
  isQuoted: boolean,
): readonly Offer[] => [revise(finding, themes), ...(isQuoted ? [] : [withdraw(finding)])];

export const verbatimOf = ({ verbatim }: Row) => verbatim.map(({ words }) => opened(words)).join('\n');

/** How a quotation reads in the report. */
export const readingOf = (row: Row) => opened(row.quotation.wording) || verbatimOf(row);

const word = (row: Row): Offer => ({
  name: t('findings.word'),
  title: t('findings.wordTitle', { name: row.shortName }),
  fields: [
    {
      name: 'wording',
      label: t('findings.wording'),
      hint: t('findings.wordingHelp'),
      value: readingOf(row),
      rows: 5,
    },
    reason(),
  ],
  send: (act, said) =>
    act(
      'report/word-quotation',
      { quotationId: row.quotation.id, wording: said['wording'] ?? '', ...why(said) },
      t('findings.worded', { name: row.shortName }),
    ),
});

const translate = (row: Row, about: Schemas['StudyView'], person: string): Offer => {
  const { translation } = row.quotation;
  const team = about.members.map(({ personId }) => [personId, nameOf(about, personId)] as const);
  return {
    name: t('findings.translate'),
    title: t('findings.translateTitle', { name: row.shortName }),
    lead: readingOf(row),
    fields: [
      {
        name: 'language',
        label: t('findings.language'),
        hint: t('findings.languageHelp'),
        value: opened(translation?.language),
      },
      {
        name: 'translation',
        label: t('findings.translation'),
        value: opened(translation?.text),
        rows: 4,
      },
      {
        name: 'by',
        label: t('findings.translatedBy'),
        value: translation?.translatedBy ?? person,
        options: team,
      },
      {
        name: 'checked',
        label: t('findings.checkedBy'),
        value: translation?.checkedBy ?? '',
        options: [['', t('findings.notChecked')], ...team],
      },
    ],
    send: (act, said) =>
      act(
        'report/translate-quotation',
        {
          quotationId: row.quotation.id,
          language: said['language'] ?? '',
          translation: said['translation'] ?? '',
          translatedBy: said['by'] || null,
          checkedBy: said['checked'] || null,
        },
        t('findings.translated', { name: row.shortName }),
      ),
  };
};

const judge = (row: Row): Offer => ({
  name: t('findings.judge'),
  title: t('findings.judgeTitle', { name: row.shortName }),
  lead: t('findings.judgeMeans'),
  fields: [
    {
      name: 'known',
      label: t('findings.couldBeKnown'),
      value: row.quotation.isIdentifiable ? 'yes' : 'no',
      options: [
        ['no', t('findings.notKnown')],
        ['yes', t('findings.known')],
      ],
    },
    reason(),
  ],
  send: (act, said) =>
    act(
      'report/judge-identifiability',
      {
        quotationId: row.quotation.id,
        isIdentifiable: said['known'] === 'yes',
        ...why(said),
      },
      t('findings.judged', { name: row.shortName }),
    ),
});

const release = (row: Row): Offer => ({
  name: t('findings.release'),
  title: t('findings.releaseTitle', { name: row.shortName }),
  lead: t('findings.releaseMeans', { words: readingOf(row) }),
  fields: [],
  send: (act) =>
    act(
      'report/release-quotation',
      { quotationId: row.quotation.id },
      t('findings.released', { name: row.shortName }),
    ),
});

const takeOut = (row: Row): Offer => ({
  name: t('findings.takeOut'),
  title: t('findings.takeOutTitle', { name: row.shortName }),
  lead: t('findings.takeOutMeans'),
  fields: [reason()],
  send: (act, said) =>
    act(
      'report/withdraw-quotation',
      { quotationId: row.quotation.id, ...why(said) },
      t('findings.takenOut', { name: row.shortName }),
    ),
});

/** What a quotation needs next; whoever leads the study releases it. */
export function nextActOn(row: Row, isLead: boolean): Offer | undefined {
  switch (toDoOf(row)) {
    case 'judge':
      return judge(row);
    case 'reword':
      return word(row);
    case 'release':
      return isLead ? release(row) : undefined;
    case 'replace':
      return takeOut(row);
    default:
      return undefined;
  }
}

/** What else may be done with a quotation. */
export const otherActsOn = (
  row: Row,
  about: Schemas['StudyView'],
  person: string,
  next: Offer | undefined,
): readonly Offer[] =>
  [judge(row), word(row), translate(row, about, person), takeOut(row)].filter(
    ({ name }) => name !== next?.name,
  );
