import { useEffect } from 'react';

const seenKey = (study: string) => `peerevents.seen.${study}`;
const sinceKey = (study: string) => `peerevents.since.${study}`;

/** Runs what may fail where a browser keeps nothing; then every visit is the first. */
function kept<T>(run: () => T): T | undefined {
  try {
    return run();
  } catch {
    return undefined;
  }
}

/** The last moment that this browser showed before this window was opened; undefined at first. */
export const lastSeen = (study: string) =>
  kept(() => {
    const since = sessionStorage.getItem(sinceKey(study)) ?? localStorage.getItem(seenKey(study));
    return since ? Number(since) : undefined;
  });

/** Notes that what there is now was on the screen. What this window began with stays noted. */
export function noteSeen(study: string, moment: number) {
  kept(() => {
    if (sessionStorage.getItem(sinceKey(study)) === null) {
      sessionStorage.setItem(sinceKey(study), localStorage.getItem(seenKey(study)) ?? '');
    }
    const before = Number(localStorage.getItem(seenKey(study)) ?? 0);
    localStorage.setItem(seenKey(study), String(Math.max(before, moment)));
  });
}

export function useSeen(study: string, moment: number) {
  useEffect(() => noteSeen(study, moment), [study, moment]);
}
