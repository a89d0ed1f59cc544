import { asProblem, type Problem, type Schemas } from './client';

type Taken<T> = { ok: true; data: T } | { ok: false; problem: Problem };

/** Not sent at all, or not answered. */
const CUT_OFF = { status: 0, rule: '', title: '' };

/** Sends a form with files. With the same key nothing is recorded twice. */
async function post<T>(
  url: string,
  form: FormData,
  key: string | undefined,
  read: (answer: Response) => Promise<T>,
): Promise<Taken<T>> {
  try {
    const answer = await fetch(url, {
      method: 'POST',
      body: form,
      ...(key !== undefined && { headers: { 'Idempotency-Key': key } }),
    });
    return answer.ok
      ? { ok: true, data: await read(answer) }
      : { ok: false, problem: asProblem(answer.status, await answer.json().catch(() => null)) };
  } catch {
    return { ok: false, problem: CUT_OFF };
  }
}

/** What an import of interviews would store; nothing is stored. */
export const previewInterviews = (study: string, form: FormData) =>
  post<Schemas['InterviewPlan']>(
    `/api/studies/${study}/sources/preview-interviews`,
    form,
    undefined,
    (answer) => answer.json(),
  );

const nothing = () => Promise.resolve(undefined);

export const importInterviews = (study: string, form: FormData, key: string) =>
  post(`/api/studies/${study}/sources/import-interviews`, form, key, nothing);

export const importCodes = (study: string, form: FormData, key: string) =>
  post(`/api/studies/${study}/codebook/import-codes`, form, key, nothing);
