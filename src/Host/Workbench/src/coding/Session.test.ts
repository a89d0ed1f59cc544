import { beforeEach, describe, expect, it, vi } from 'vitest';
import { outbox } from '../api/outbox';
import type { Segment } from './segments';
import { Session } from './Session';

const segment = (id: string, start = 0): Segment => ({
  id,
  excerpt: 'x',
  code: 'c',
  coder: 'me',
  start,
  end: start + 5,
});
const body = { excerptId: 'x', codingId: 'a', codeId: 'c' };
const painter = { load: vi.fn(), put: vi.fn(), take: vi.fn() };

describe('a session', () => {
  let session: Session;
  const refused = vi.fn();

  beforeEach(() => {
    vi.restoreAllMocks();
    session = new Session('s', refused);
    session.paintOn(painter);
  });

  it('paints before the host has answered', () => {
    vi.spyOn(outbox, 'send').mockReturnValue(new Promise(() => undefined));

    void session.change('a', segment('a'), 'coding/apply-code', body);

    expect(painter.put).toHaveBeenCalledWith(segment('a'));
    expect(session.gained.value.get('c')).toBe(1);
  });

  it('takes back what is refused, and says why', async () => {
    const problem = { status: 422, rule: 'r/r', title: 'No.' };
    vi.spyOn(outbox, 'send').mockResolvedValue({ ok: false, problem });

    const isDone = await session.change('a', segment('a'), 'coding/apply-code', body);

    expect(isDone).toBe(false);
    expect(session.all).toEqual([]);
    expect(session.gained.value.get('c')).toBe(0);
    expect(refused).toHaveBeenCalledWith(problem);
  });

  it('keeps its own change over an answer that does not have it yet', async () => {
    vi.spyOn(outbox, 'send').mockResolvedValue({ ok: true });
    await session.change('a', segment('a'), 'coding/apply-code', body);

    session.read([segment('b', 10)], performance.now());

    expect(session.all.map((s) => s.id)).toEqual(['a', 'b']);
  });

  it('believes the host once it has shown the change', async () => {
    vi.spyOn(outbox, 'send').mockResolvedValue({ ok: true });
    await session.change('a', segment('a'), 'coding/apply-code', body);

    session.read([segment('a')], performance.now());
    session.read([], performance.now());

    expect(session.all).toEqual([]);
  });
});
