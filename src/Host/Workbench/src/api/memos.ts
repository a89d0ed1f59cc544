import { useQuery } from '@tanstack/react-query';
import { body, client, type Schemas } from './client';
import { allOf, asOf, readAlways, readAs, type Scope } from './queries';

const PART = 1000;

export const useMemos = (scope: Scope) => useQuery(readAlways(scope, readMemos, 'memos'));

const readMemos = (scope: Scope) =>
  allOf<Schemas['Memo'], string>((after) =>
    body(
      client.GET('/api/studies/{study}/memos', {
        params: {
          path: { study: scope.study },
          query: { ...asOf(scope), limit: PART, ...(after && { after }) },
        },
      }),
    ),
  );

/** All versions of a memo, oldest first. */
export const useMemoVersions = (scope: Scope, memo: string, isWanted: boolean) =>
  useQuery({
    ...readAs(scope, readMemoVersions(memo), 'memos', 'versions', memo),
    enabled: isWanted,
  });

const readMemoVersions = (memo: string) => (scope: Scope) =>
  body(
    client.GET('/api/studies/{study}/memos/{memo}', {
      params: { path: { study: scope.study, memo }, query: asOf(scope) },
    }),
  ).then(({ versions }) => versions);
