import { createContext, useContext } from 'react';
import { useLocation, useSearchParams } from 'wouter';
import type { Schemas } from '../api/client';
import type { Scope } from '../api/queries';
import type { Round } from '../reconcile/rounds';
import { opened } from './wording';

export interface StudyContext {
  scope: Scope;
  /** The study as of the moment that is shown. */
  about: Schemas['StudyView'];
  /** The last moment there is. */
  last: number;
  person: string;
  /** As what the person is in the study now. */
  role: Schemas['Role'] | undefined;
  /** The running round in which the person works blind, if there is one. */
  blind: Round | undefined;
  /** Whether the person may code and write memos: now, and in a role that analyses. */
  canCode: boolean;
  /** As canCode, for all else; it waits while the person works blind. */
  canAnalyse: boolean;
}

const ANALYSING = new Set<Schemas['Role']>(['lead', 'analyst', 'secondCoder', 'adjudicator']);

export const roleOf = (about: Schemas['StudyView'], person: string) =>
  about.members.find(({ personId }) => personId === person)?.role;

export const analyses = (role: Schemas['Role'] | undefined) =>
  role !== undefined && ANALYSING.has(role);

export const Context = createContext<StudyContext | undefined>(undefined);

export function useStudyContext(): StudyContext {
  const context = useContext(Context);
  if (!context) {
    throw new Error('This is shown inside a study only.');
  }
  return context;
}

export const useAt = () => useSearchParams()[0].get('at') ?? undefined;

/** The address of a page of the study, as of the same moment. */
export const hrefOf = (scope: Scope, path = '', extra: Record<string, string> = {}) => {
  const query = new URLSearchParams({ ...(scope.at && { at: scope.at }), ...extra }).toString();
  return `/s/${scope.study}${path}${query && `?${query}`}`;
};

export const useHref = () => {
  const { scope } = useStudyContext();
  return (path = '', extra: Record<string, string> = {}) => hrefOf(scope, path, extra);
};

/** The address of the same page as of now, with all else that it says. */
export function useNowHref() {
  const [path] = useLocation();
  const [search] = useSearchParams();
  const now = new URLSearchParams(search);
  now.delete('at');
  return now.size > 0 ? `${path}?${now}` : path;
}

/** What a person of the study is called. */
export const nameOf = (about: Schemas['StudyView'], person: string) =>
  opened(about.members.find((member) => member.personId === person)?.name) || person.slice(0, 8);
