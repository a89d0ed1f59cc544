import type { Schemas } from '../api/client';
import { t } from '../i18n';
import { useStudyContext } from '../shell/study';
import { opened } from '../shell/wording';
import { guide, pilot } from './fieldActs';
import { Asking } from './FormDialog';

/** The interview guide: its newest version, and those before. */
export function Guides() {
  const { about, canAnalyse } = useStudyContext();
  const { guides = [] } = about.fieldwork;
  const last = guides.at(-1);
  return (
    <section>
      <h2>{t('fieldwork.guide')}</h2>
      {last ? <Version of={last} /> : <p className="soft">{t('fieldwork.noGuideYet')}</p>}
      {canAnalyse && (
        <div className="row-of-acts">
          <Asking name={t(last ? 'fieldwork.revise' : 'fieldwork.draft')} of={() => guide(about)} />
          {last && <Asking name={t('fieldwork.pilot')} of={() => pilot(last.version)} />}
        </div>
      )}
      {guides
        .slice(0, -1)
        .toReversed()
        .map((earlier) => (
          <details key={earlier.version}>
            <summary>{t('fieldwork.earlier', { version: earlier.version })}</summary>
            <Version of={earlier} />
          </details>
        ))}
    </section>
  );
}

const Version = ({ of: { version, questions, pilots = [] } }: { of: Schemas['Guide'] }) => (
  <div className="rows guide">
    <p className="small soft">{t('fieldwork.version', { version })}</p>
    <ol>
      {questions.map(({ id, text }) => (
        <li key={id} dir="auto">
          {opened(text)}
        </li>
      ))}
    </ol>
    {pilots.map((note, i) => (
      <p key={i} className="small" dir="auto">
        <span className="soft">{t('fieldwork.pilotTold')}</span> {opened(note)}
      </p>
    ))}
  </div>
);
