import type { Schemas } from '../api/client';
import { t, type Key } from '../i18n';
import { Group } from './Group';
import { Reworded } from './Reworded';
import { placeName, Thing } from './Thing';

/** What became of the codes, kind by kind. */
export const CodeChanges = ({ diff }: { diff: Schemas['StudyDiff'] }) => (
  <>
    <Named title="compare.created" codes={diff.created} />
    <Group title={t('compare.renamed')} items={diff.renamed}>
      {({ from, to }) => (
        <Reworded
          words={[
            { change: 'takenAway', text: from },
            { change: 'kept', text: ` ${t('compare.became')} ` },
            { change: 'putIn', text: to },
          ]}
        />
      )}
    </Group>
    <Group title={t('compare.redefined')} items={diff.redefined}>
      {({ codeId, code, words }) => (
        <>
          <h3>
            <Thing path={`/codes/${codeId}`} name={code} />
          </h3>
          <p>
            <Reworded words={words} />
          </p>
        </>
      )}
    </Group>
    <Group title={t('compare.moved')} items={diff.moved}>
      {({ codeId, code, from, to }) => (
        <>
          <Thing path={`/codes/${codeId}`} name={code ?? ''} />{' '}
          {t('compare.went', { from: placeName(from), to: placeName(to) })}
        </>
      )}
    </Group>
    <Group title={t('compare.merged')} items={diff.merged}>
      {({ from, to }) => (
        <>
          <strong>{from}</strong> {t('compare.mergedInto')} <strong>{to}</strong>
        </>
      )}
    </Group>
    <Group title={t('compare.split')} items={diff.split}>
      {({ code, into }) => (
        <>
          <strong>{code}</strong> {t('compare.into')} {into.map((name) => `“${name}”`).join(', ')}
        </>
      )}
    </Group>
    <Named title="compare.retired" codes={diff.retired} />
    <Named title="compare.revived" codes={diff.revived} />
  </>
);

const Named = ({ title, codes }: { title: Key; codes: readonly Schemas['NamedCode'][] }) => (
  <Group title={t(title)} items={codes}>
    {({ codeId, code }) => <Thing path={`/codes/${codeId}`} name={code} />}
  </Group>
);
