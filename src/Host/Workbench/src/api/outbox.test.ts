import { describe, expect, it, vi } from 'vitest';
import { Outbox } from './outbox';

const answer = (status: number, body?: object) =>
  new Response(status === 204 ? null : JSON.stringify(body ?? {}), { status });
const command = { codeId: 'c', name: 'n' };
const flush = () => vi.advanceTimersByTimeAsync(0);

describe('the outbox', () => {
  it('sends one command after another, each with a key of its own', async () => {
    vi.useFakeTimers();
    const fetcher = vi.fn<typeof fetch>(async () => answer(204));
    const outbox = new Outbox(fetcher);

    const first = outbox.send('s', 'codebook/create-code', command);
    const second = outbox.send('s', 'codebook/create-code', command);
    expect(outbox.state.value.unsaved).toBe(2);
    await flush();

    expect(await first).toEqual({ ok: true });
    expect(await second).toEqual({ ok: true });
    expect(outbox.state.value.unsaved).toBe(0);
    const keys = fetcher.mock.calls.map(([, init]) => new Headers(init?.headers).get('Idempotency-Key'));
    expect(new Set(keys).size).toBe(2);
  });

  it('keeps what could not be sent, and sends it again with the same key', async () => {
    vi.useFakeTimers();
    const fetcher = vi
      .fn<typeof fetch>()
      .mockRejectedValueOnce(new TypeError('cut off'))
      .mockResolvedValue(answer(204));
    const outbox = new Outbox(fetcher);

    const sent = outbox.send('s', 'codebook/create-code', command);
    await flush();
    expect(outbox.state.value).toEqual({ unsaved: 1, waitsFor: 'connection' });
    await vi.advanceTimersByTimeAsync(5000);

    expect(await sent).toEqual({ ok: true });
    expect(fetcher.mock.calls[0]?.[1]).toEqual(fetcher.mock.calls[1]?.[1]);
  });

  it('knows the acts that were recorded from here', async () => {
    vi.useFakeTimers();
    const recorded = new Response(null, { status: 204, headers: { Act: 'one' } });
    const outbox = new Outbox(vi.fn<typeof fetch>(async () => recorded));

    void outbox.send('s', 'codebook/create-code', command);
    await flush();

    expect(outbox.acts.has('one')).toBe(true);
  });

  it('keeps commands while nobody is signed in', async () => {
    vi.useFakeTimers();
    const outbox = new Outbox(vi.fn<typeof fetch>(async () => answer(401)));

    void outbox.send('s', 'codebook/create-code', command);
    await flush();

    expect(outbox.state.value).toEqual({ unsaved: 1, waitsFor: 'signIn' });
  });

  it('tells a refusal by its rule and its sentence', async () => {
    vi.useFakeTimers();
    const refusal = { type: 'https://example.org/rules/codebook/name-taken', title: 'Taken.' };
    const outbox = new Outbox(vi.fn<typeof fetch>(async () => answer(422, refusal)));

    const sent = await outbox.send('s', 'codebook/create-code', command);

    expect(sent).toEqual({
      ok: false,
      problem: { status: 422, rule: 'codebook/name-taken', title: 'Taken.' },
    });
  });

  it('asks again for what the host is still at work on, and not for what is stale', async () => {
    vi.useFakeTimers();
    const rule = (name: string) => ({ type: `https://example.org/rules/${name}`, title: 'No.' });
    const answers = [
      answer(409, rule('idempotency/in-progress')),
      answer(409, rule('codebook/stale')),
    ];
    const outbox = new Outbox(vi.fn<typeof fetch>(async () => answers.shift()!));

    const sent = outbox.send('s', 'codebook/create-code', command);
    await flush();
    expect(outbox.state.value.unsaved).toBe(1);
    outbox.tryAgain();

    expect(await sent).toMatchObject({ ok: false, problem: { rule: 'codebook/stale' } });
  });
});
