import { useState } from 'react';
import { useQuery } from '@tanstack/react-query';
import type { Schemas } from '../api/client';
import { day, t } from '../i18n';
import { When } from '../shell/Messages';
import { DEPTHS } from './conditions';
import { dayGroups } from './days';
import { Decision } from './Decision';
import { DEPTH_NAMES } from './Filters';
import { trailOf } from './trail';

const MOST = 1000;

interface BetweenProps {
  study: string;
  from: number;
  to: number;
}

/** The decisions after one moment up to another, oldest first. */
export function Between({ study, from, to }: BetweenProps) {
  const [isOpen, setOpen] = useState(false);
  return (
    <section className="changes">
      <h2>{t('compare.decisions')}</h2>
      {isOpen ? (
        <Listed study={study} from={Math.min(from, to)} to={Math.max(from, to)} />
      ) : (
        <button type="button" onClick={() => setOpen(true)}>
          {t('compare.listThem')}
        </button>
      )}
    </section>
  );
}

function Listed({ study, from, to }: BetweenProps) {
  const [depth, setDepth] = useState<Schemas['Depth']>('story');
  const [shown, setShown] = useState(Math.min(to, from + MOST));
  const part = useQuery(trailOf(study, { after: from, upTo: shown }, depth));
  return (
    <>
      <label className="asked">
        {t('timeline.depth')}
        <select
          value={depth}
          onChange={(event) => setDepth(event.target.value as Schemas['Depth'])}
        >
          {DEPTHS.map((each) => (
            <option key={each} value={each}>
              {t(DEPTH_NAMES[each])}
            </option>
          ))}
        </select>
      </label>
      <When read={part}>
        {({ items }) =>
          items.length === 0 ? (
            <p className="soft">{t('compare.noDecisions')}</p>
          ) : (
            dayGroups(items).map((group) => (
              <section key={group.entries[0]!.moment} className="day">
                <h3>{day(group.day)}</h3>
                <ol className="plain">
                  {group.entries.map((entry) => (
                    <Decision key={entry.moment} entry={entry} study={study} />
                  ))}
                </ol>
              </section>
            ))
          )
        }
      </When>
      {shown < to && (
        <button type="button" onClick={() => setShown(Math.min(to, shown + MOST))}>
          {t('timeline.more')}
        </button>
      )}
    </>
  );
}
