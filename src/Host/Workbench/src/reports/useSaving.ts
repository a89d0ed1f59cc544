import { language, t } from '../i18n';
import { csvOf, save } from '../shell/saving';
import { say } from '../shell/status';
import { useStudyContext } from '../shell/study';
import { pageOf, type Table } from './report';

/** A picture as an address that holds it, so that a saved page needs nothing else. */
async function inside(address: string) {
  const blob = await (await fetch(address)).blob();
  return new Promise<string>((done) => {
    const reader = new FileReader();
    reader.onload = () => done(String(reader.result));
    reader.readAsDataURL(blob);
  });
}

/** Saves a report as a page that stands by itself, or as a table. */
export function useSaving(name: string) {
  const { about } = useStudyContext();
  const file = `${name.toLowerCase().replaceAll(/\W+/g, '-')}-${about.moment}`;
  return {
    page: async (paper: HTMLElement) => {
      const copy = paper.cloneNode(true) as HTMLElement;
      for (const link of copy.querySelectorAll('a')) {
        link.replaceWith(...link.childNodes);
      }
      for (const picture of copy.querySelectorAll('img')) {
        picture.src = await inside(picture.src);
      }
      copy.querySelectorAll('.screen-only').forEach((part) => part.remove());
      save(`${file}.html`, 'text/html', pageOf(name, language.value, copy.innerHTML));
      say(t('reports.saved'));
    },
    table: (table: Table) => {
      save(`${file}.csv`, 'text/csv', csvOf([table.heads, ...table.rows]));
      say(t('reports.saved'));
    },
  };
}
