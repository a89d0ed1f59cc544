import { Link } from 'wouter';
import { t } from '../i18n';
import { keyOf } from '../keys/inUse';
import { useHref } from '../shell/study';
import { isTheme, linkKey, type Line, type Thing } from './drawing';
import { inReadingOrder } from './flow';
import { kindOf } from './scene';
import type { Model } from './model';

interface DrawingTableProps {
  model: Model;
  /** Undefined where nothing can be changed. */
  onLine: ((line: Line) => void) | undefined;
}

/** The drawing in words: its themes with their codes, and its lines. */
export function DrawingTable({ model, onLine }: DrawingTableProps) {
  const { things, parts, drawing } = model;
  const order = inReadingOrder(model).map((id) => things.get(id)!);
  const partsOf = (id: string) =>
    parts.filter(({ from }) => from === id).flatMap(({ to }) => things.get(to) ?? []);
  const above = new Map(parts.map(({ from, to }) => [to, from]));
  const themes = order.filter(isTheme);
  const hasParts = themes.some(({ id }) => above.has(id));
  const alone = order.filter((thing) => !isTheme(thing) && !above.has(thing.id));
  return (
    <>
      <section>
        <h2>{t('map.inWords')}</h2>
        <table className="table">
          <thead>
            <tr>
              <th scope="col">{t('map.theme')}</th>
              <th scope="col">{t('map.kind')}</th>
              {hasParts && <th scope="col">{t('map.partOf')}</th>}
              <th scope="col">{t('map.codes')}</th>
            </tr>
          </thead>
          <tbody>
            {themes.map((theme) => (
              <tr key={theme.id}>
                <th scope="row" dir="auto">
                  <ThingLink thing={theme} />
                </th>
                <td>{kindOf(theme)}</td>
                {hasParts && (
                  <td dir="auto">{things.get(above.get(theme.id) ?? '')?.name ?? '–'}</td>
                )}
                <td>
                  <Things all={partsOf(theme.id).filter((part) => !isTheme(part))} />
                </td>
              </tr>
            ))}
            {alone.length > 0 && (
              <tr>
                <th scope="row">{t('map.inNoTheme')}</th>
                <td>{t('map.code')}</td>
                {hasParts && <td>–</td>}
                <td>
                  <Things all={alone} />
                </td>
              </tr>
            )}
          </tbody>
        </table>
      </section>
      <section>
        <h2>{t('map.lines')}</h2>
        {drawing.links.length === 0 ? (
          <p className="soft">{t(onLine ? 'map.noLines' : 'map.noLinesThen', { key: keyOf('map.line') })}</p>
        ) : (
          <LineTable model={model} onLine={onLine} />
        )}
      </section>
    </>
  );
}

function LineTable({ model: { things, drawing }, onLine }: DrawingTableProps) {
  return (
    <table className="table">
      <thead>
        <tr>
          <th scope="col">{t('map.from')}</th>
          <th scope="col">{t('map.says')}</th>
          <th scope="col">{t('map.to')}</th>
          {onLine && (
            <th scope="col">
              <span className="spoken">{t('map.changeLine')}</span>
            </th>
          )}
        </tr>
      </thead>
      <tbody>
        {drawing.links.map((line) => (
          <tr key={linkKey(line)}>
            <td dir="auto">{things.get(line.from)?.name}</td>
            <th scope="row" dir="auto">
              {line.label || <span className="soft">{t('map.unnamed')}</span>}
            </th>
            <td dir="auto">{things.get(line.to)?.name}</td>
            {onLine && (
              <td>
                <button type="button" className="quiet" onClick={() => onLine(line)}>
                  {t('map.changeLine')}
                </button>
              </td>
            )}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

const Things = ({ all }: { all: readonly Thing[] }) => (
  <ul className="plain map-things">
    {all.map((thing) => (
      <li key={thing.id} dir="auto">
        <ThingLink thing={thing} />
      </li>
    ))}
  </ul>
);

export const pathOf = (thing: Thing) => `/${isTheme(thing) ? 'themes' : 'codes'}/${thing.id}`;

function ThingLink({ thing }: { thing: Thing }) {
  const href = useHref();
  return <Link href={href(pathOf(thing))}>{thing.name}</Link>;
}
