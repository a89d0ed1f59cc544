import { language, t } from '../i18n';
import { csvOf, save } from '../shell/saving';
import { say } from '../shell/status';
import { useStudyContext } from '../shell/study';
import { pageOf, type Table } from './report';

/** A picture as an address that holds it, so that a saved page needs nothing else. */
async function inside(address: string) {
  const answer = await fetch(address);
  if (!answer.ok) {
    throw new Error(`A picture could not be read: ${answer.status}.`);
  }
  const blob = await answer.blob();
  return new Promise<string>((done) => {
    const reader = new FileReader();
    reader.onload = () => done(String(reader.result));
    reader.readAsDataURL(blob);
  });
}

/** The page of a report with its pictures inside and without what is for the screen alone. */
async function standingAlone(paper: HTMLElement) {
  // A document of its own: the page's policy does not hold for it, and nothing in it is loaded.
  const { body } = new DOMParser().parseFromString(paper.innerHTML, 'text/html');
  for (const link of body.querySelectorAll('a')) {
    link.replaceWith(...link.childNodes);
  }
  for (const picture of body.querySelectorAll('img')) {
    picture.setAttribute('src', await inside(picture.getAttribute('src') ?? ''));
  }
  body.querySelectorAll('.screen-only').forEach((part) => part.remove());
  return body.innerHTML;
}

/** Saves a report as a page that stands by itself, or as a table. */
export function useSaving(name: string) {
  const { about } = useStudyContext();
  const file = `${name.toLowerCase().replaceAll(/[^\p{L}\p{N}]+/gu, '-')}-${about.moment}`;
  return {
    page: async (paper: HTMLElement) => {
      try {
        const page = pageOf(name, language.value, await standingAlone(paper));
        save(`${file}.html`, 'text/html', page);
        say(t('reports.saved'));
      } catch {
        say(t('reports.notSaved'), 'refused');
      }
    },
    table: (table: Table) => {
      save(`${file}.csv`, 'text/csv', csvOf([table.heads, ...table.rows]));
      say(t('reports.saved'));
    },
  };
}
