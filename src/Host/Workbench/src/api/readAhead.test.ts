import { describe, expect, it, vi } from 'vitest';
import { QueryObserver } from '@tanstack/react-query';
import { queries, readAhead, readAlways, readAs, type Scope } from './queries';

const read = () => vi.fn(async ({ at }: Scope) => `as of ${at ?? 'now'}`);

describe('reading ahead', () => {
  it('reads what is shown, as of the moment that is gone to, once', async () => {
    const [shown, left, ofOne] = [read(), read(), read()];
    const here = { study: 's', at: '5' };
    const there = { study: 's', at: '4' };
    const leave = new QueryObserver(queries, readAlways(here, shown, 'codebook')).subscribe(() => {});
    const close = new QueryObserver(queries, readAs(here, ofOne, 'themes', '1')).subscribe(() => {});
    await queries.prefetchQuery(readAlways(here, left, 'themes'));

    await Promise.all([readAhead(here, there), readAhead(here, there)]);

    expect(queries.getQueryData(readAlways(there, shown, 'codebook').queryKey)).toBe('as of 4');
    expect(shown.mock.calls.map(([scope]) => scope.at)).toEqual(['5', '4']);
    expect(left.mock.calls.map(([scope]) => scope.at)).toEqual(['5']);
    // It may not have been there by then.
    expect(ofOne.mock.calls.map(([scope]) => scope.at)).toEqual(['5']);
    leave();
    close();
  });
});
