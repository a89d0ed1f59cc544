import type { ReactNode } from 'react';
import { t, term } from '../i18n';
import { settings } from '../shell/settings';
import { useStore } from '../shell/store';
import { opened } from '../shell/wording';
import type { Theme } from '../themes/themes';
import { bandKey } from './flowScene';
import { restOf, type Band, type Flows } from './flows';
import { momentName } from './moments';
import type { Moment } from './useFlows';

interface FlowTableProps {
  flows: Flows;
  moments: readonly Moment[];
  chosen: string | undefined;
  onChoose: (band: string) => void;
}

/** The same in words: from each of the moments to the next. */
export function FlowTable({ flows, moments, chosen, onChoose }: FlowTableProps) {
  return (
    <section>
      <h2>{t('lineage.flowInWords')}</h2>
      {moments.slice(0, -1).map((from, i) => (
        <Stretch
          key={from.number}
          flows={flows}
          column={i}
          title={t('lineage.fromTo', { from: momentName(from), to: momentName(moments[i + 1]!) })}
          chosen={chosen}
          onChoose={onChoose}
        />
      ))}
      {moments.length === 1 && <p className="soft">{t('lineage.oneMoment')}</p>}
    </section>
  );
}

interface StretchProps extends Omit<FlowTableProps, 'moments'> {
  column: number;
  title: string;
}

function Stretch({ flows, column, title, chosen, onChoose }: StretchProps) {
  const { hidesCounts } = useStore(settings);
  const [here, next] = [namesOf(flows.columns[column]!), namesOf(flows.columns[column + 1]!)];
  const { letGo, gathered } = restOf(flows, column);
  const ends = flows.ends[column]!;
  return (
    <table className="table flow">
      <caption>{title}</caption>
      <thead>
        <tr>
          <th scope="col">{t('lineage.fromTheme')}</th>
          <th scope="col">{t('lineage.toTheme')}</th>
          {!hidesCounts && (
            <th scope="col" className="number">
              {t('lineage.codes')}
            </th>
          )}
          <th scope="col">{t('lineage.behind')}</th>
        </tr>
      </thead>
      <tbody>
        {flows.bands
          .filter((band) => band.column === column)
          .map((band) => (
            <Row
              key={bandKey(band)}
              from={here.get(band.from)!}
              to={next.get(band.to)!}
              codes={hidesCounts ? undefined : band.codes.length}
            >
              <Decisions band={band} isChosen={bandKey(band) === chosen} onChoose={onChoose} />
            </Row>
          ))}
        {[...ends].map(([theme, status]) => (
          <Row key={theme} from={here.get(theme)!} to={term('fates', status)} codes={hidesCounts ? undefined : ''} />
        ))}
        {gathered.filter(({ codes }) => codes.length > 0).map(({ theme, codes }) => (
          <Row
            key={`in ${theme.id}`}
            from={t('lineage.inNone')}
            to={opened(theme.name)}
            codes={hidesCounts ? undefined : codes.length}
          />
        ))}
        {letGo.filter(({ codes }) => codes.length > 0).map(({ theme, codes }) => (
          <Row
            key={`out ${theme.id}`}
            from={opened(theme.name)}
            to={t('lineage.inNone')}
            codes={hidesCounts ? undefined : codes.length}
          />
        ))}
      </tbody>
    </table>
  );
}

const namesOf = (themes: readonly Theme[]) => new Map(themes.map(({ id, name }) => [id, opened(name)]));

interface RowProps {
  from: string;
  to: string;
  codes: number | '' | undefined;
  children?: ReactNode;
}

const Row = ({ from, to, codes, children }: RowProps) => (
  <tr>
    <th scope="row" dir="auto">
      {from}
    </th>
    <td dir="auto">{to}</td>
    {codes !== undefined && <td className="number">{codes}</td>}
    <td>{children}</td>
  </tr>
);

interface DecisionsProps {
  band: Band;
  isChosen: boolean;
  onChoose: (band: string) => void;
}

const Decisions = ({ band, isChosen, onChoose }: DecisionsProps) => (
  <button type="button" className="quiet" aria-pressed={isChosen} onClick={() => onChoose(bandKey(band))}>
    {t('lineage.showDecisions')}
  </button>
);
