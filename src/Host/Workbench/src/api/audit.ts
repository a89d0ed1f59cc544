import { useQuery } from '@tanstack/react-query';
import { body, client, type Schemas } from './client';
import { asOf, readAs, type Scope } from './queries';

/** What a question is told, by the names that the host asks for. */
export type Told = Record<string, string>;

export const useAuditQuestions = () =>
  useQuery({
    queryKey: ['audit-questions'],
    queryFn: () => body(client.GET('/api/audit-questions')).then(({ items }) => items),
  });

/** The answer to a question, once it is told what it needs. */
export const useAnswer = (scope: Scope, question: string, told: Told | undefined) =>
  useQuery({
    ...readAs(scope, readAnswer(question, told), 'answer', question, JSON.stringify(told) ?? ''),
    enabled: told !== undefined,
  });

const readAnswer = (question: string, told: Told | undefined) => (scope: Scope) =>
  body(
    client.GET('/api/studies/{study}/audit/questions/{question}', {
      params: { path: { study: scope.study, question }, query: { ...asOf(scope), ...told } },
    }),
  );

/** Whether the whole record verifies; asked for, since it reads all of it. */
export const useVerification = (study: string, isWanted: boolean) =>
  useQuery({
    queryKey: ['study', study, 'verification'],
    enabled: isWanted,
    staleTime: 0,
    queryFn: () =>
      body(client.GET('/api/studies/{study}/audit/verification', { params: { path: { study } } })),
  });

/** The claims of the report and their quotations. */
export const useQuotationRegister = (scope: Scope, isWanted: boolean) =>
  useQuery({
    ...readAs(scope, readReport, 'report'),
    enabled: isWanted,
  });

const readReport = (scope: Scope) =>
  body(
    client.GET('/api/studies/{study}/report', {
      params: { path: { study: scope.study }, query: asOf(scope) },
    }),
  );

export const useGuidelineDraft = (scope: Scope, guideline: Schemas['Guideline'] | undefined) =>
  useQuery({
    ...readAs(scope, readGuideline(guideline), 'report', 'guideline', guideline ?? ''),
    enabled: guideline !== undefined,
  });

const readGuideline = (guideline: Schemas['Guideline'] | undefined) => (scope: Scope) =>
  body(
    client.GET('/api/studies/{study}/report/guideline', {
      params: {
        path: { study: scope.study },
        query: { ...asOf(scope), ...(guideline && { guideline }) },
      },
    }),
  );
