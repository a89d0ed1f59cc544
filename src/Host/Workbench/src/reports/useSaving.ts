import { language, t } from '../i18n';
import { csvOf, save } from '../shell/saving';
import { say } from '../shell/status';
import { useStudyContext } from '../shell/study';
import { pageOf, type Report, type Table } from './report';
import { runningOf } from './running';

/** The page of a report without what is for the screen alone. */
function standingAlone(paper: HTMLElement) {
  // A document of its own: the page's policy does not hold for it, and nothing in it is loaded.
  const { body } = new DOMParser().parseFromString(paper.innerHTML, 'text/html');
  for (const link of body.querySelectorAll('a')) {
    link.replaceWith(...link.childNodes);
  }
  body.querySelectorAll('.screen-only').forEach((part) => part.remove());
  return body.innerHTML;
}

const WORD = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';

/** Saves a report as a page that stands by itself, as a Word document, or as a table. */
export function useSaving(name: string) {
  const { about } = useStudyContext();
  const file = `${name.toLowerCase().replaceAll(/[^\p{L}\p{N}]+/gu, '-')}-${about.moment}`;
  const saved = async (ending: string, type: string, made: () => Promise<BlobPart>) => {
    try {
      save(`${file}.${ending}`, type, await made());
      say(t('reports.saved'));
    } catch {
      say(t('reports.notSaved'), 'refused');
    }
  };
  return {
    page: (paper: HTMLElement) =>
      saved('html', 'text/html', async () =>
        pageOf(name, language.value, standingAlone(paper)),
      ),
    word: (report: Report) =>
      saved('docx', WORD, async () => {
        const { wordFile } = await import('./wordFile');
        return wordFile(report, {
          title: name,
          running: runningOf(about),
          said: about.isSynthetic ? [t('shell.syntheticMeans')] : [],
        });
      }),
    table: ({ heads, rows }: Table) => saved('csv', 'text/csv', async () => csvOf([heads, ...rows])),
  };
}
