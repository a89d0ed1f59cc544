import createClient from 'openapi-fetch';
import { language } from '../i18n';
import type { components, paths } from './schema';

export type Schemas = components['schemas'];
export type Words = Schemas['Words'];

/** What the host answers when it does not do what it was asked. */
export interface Problem {
  status: number;
  /** The rule's lasting name, such as codebook/name-taken. */
  rule: string;
  /** One sentence for a researcher. */
  title: string;
}

export class ProblemError extends Error {
  constructor(readonly problem: Problem) {
    super(problem.title);
  }
}

export const client = createClient<paths>({ baseUrl: '/' });

// The host tells the record in the language of the page.
client.use({
  onRequest: ({ request }) => {
    request.headers.set('Accept-Language', language.value);
    return request;
  },
});

/** The bodies of all commands that a study takes as JSON, by the end of their address. */
export type Commands = {
  [P in keyof paths as P extends `/api/studies/{study}/${infer Rest}`
    ? paths[P] extends { post: { requestBody: { content: { 'application/json': unknown } } } }
      ? Rest
      : never
    : never]: paths[P] extends {
    post: { requestBody: { content: { 'application/json': infer Body } } };
  }
    ? Body
    : never;
};

const RULES = /\/rules\/([a-z/-]+)$/;

export function asProblem(status: number, body: unknown): Problem {
  const { type, title } = (body ?? {}) as { type?: string; title?: string };
  return { status, rule: RULES.exec(type ?? '')?.[1] ?? '', title: title ?? `HTTP ${status}` };
}

interface Fetched<T> {
  data?: T;
  error?: unknown;
  response: Response;
}

/** The body of an answer, or its problem thrown. */
export async function body<T>(answer: Promise<Fetched<T>>): Promise<T> {
  const { data, error, response } = await answer;
  if (data === undefined) {
    throw new ProblemError(asProblem(response.status, error));
  }
  return data;
}

/** An id that says when it was made (UUID version 7), so that later things sort later. */
export function newId(now = Date.now()): string {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  const time = now.toString(16).padStart(12, '0');
  for (let i = 0; i < 6; i++) {
    bytes[i] = Number.parseInt(time.slice(i * 2, i * 2 + 2), 16);
  }
  bytes[6] = 0x70 | (bytes[6]! & 0x0f);
  bytes[8] = 0x80 | (bytes[8]! & 0x3f);
  const hex = Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
  return hex.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5');
}

/** When an id was made, where it says so (UUID version 7). */
export function madeAt(id: string): string | undefined {
  return id[14] === '7'
    ? new Date(Number.parseInt(id.replace('-', '').slice(0, 12), 16)).toISOString()
    : undefined;
}
