import { useQuery } from '@tanstack/react-query';
import { body, client, type Schemas } from './client';
import { allOf, asOf, keyOf, type Scope } from './queries';

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
    queryKey: keyOf(scope, 'answer', question, JSON.stringify(told)),
    enabled: told !== undefined,
    queryFn: () =>
      body(
        client.GET('/api/studies/{study}/audit/questions/{question}', {
          params: { path: { study: scope.study, question }, query: { ...asOf(scope), ...told } },
        }),
      ),
  });

/** Whether the whole record verifies; asked for, since it reads all of it. */
export const useVerification = (study: string, isWanted: boolean) =>
  useQuery({
    queryKey: ['study', study, 'verification'],
    enabled: isWanted,
    staleTime: 0,
    queryFn: () =>
      body(client.GET('/api/studies/{study}/audit/verification', { params: { path: { study } } })),
  });

export const useMeetings = (scope: Scope, isWanted: boolean) =>
  useQuery({
    queryKey: keyOf(scope, 'meetings'),
    enabled: isWanted,
    queryFn: () =>
      allOf<Schemas['Meeting'], string>((after) =>
        body(
          client.GET('/api/studies/{study}/meetings', {
            params: { path: { study: scope.study }, query: { ...asOf(scope), ...(after && { after }) } },
          }),
        ),
      ),
  });

/** The claims of the report and their quotations. */
export const useQuotationRegister = (scope: Scope, isWanted: boolean) =>
  useQuery({
    queryKey: keyOf(scope, 'report'),
    enabled: isWanted,
    queryFn: () =>
      body(
        client.GET('/api/studies/{study}/report', {
          params: { path: { study: scope.study }, query: asOf(scope) },
        }),
      ),
  });

export const useGuidelineDraft = (scope: Scope, guideline: Schemas['Guideline'] | undefined) =>
  useQuery({
    queryKey: keyOf(scope, 'report', 'guideline', guideline ?? ''),
    enabled: guideline !== undefined,
    queryFn: () =>
      body(
        client.GET('/api/studies/{study}/report/guideline', {
          params: {
            path: { study: scope.study },
            query: { ...asOf(scope), ...(guideline && { guideline }) },
          },
        }),
      ),
  });
