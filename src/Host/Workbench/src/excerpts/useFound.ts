import { useDeferredValue, useMemo } from 'react';
import { useAllExcerpts, useTexts } from '../api/excerpts';
import { useMemos } from '../api/memos';
import { useCodebook, useParticipants, useSources } from '../api/queries';
import { useThemes } from '../api/themes';
import { readingOf, speakersIn, turnsOf } from '../coding/reading';
import { useStudyContext } from '../shell/study';
import { opened } from '../shell/wording';
import type { Conditions } from './conditions';
import { find, type Around } from './finding';
import { itemsOf, type Item } from './items';
import { useTimes } from './useTimes';

/** The excerpts of the study and those that are looked for, in the order of the texts. */
export function useFound(said: Conditions) {
  const { scope } = useStudyContext();
  const excerpts = useAllExcerpts(scope);
  const sources = useSources(scope).data;
  const codes = useCodebook(scope).data?.codes;
  const themes = useThemes(scope).data?.themes;
  const memos = useMemos(scope).data;
  const people = useParticipants(scope).data;
  const conditions = useDeferredValue(said);
  const asksTime = conditions.since !== '' || conditions.until !== '';
  const { times, isReading: isTimeReading } = useTimes(asksTime);
  const { readingBy, isReading: isTextReading } = useReadings(conditions);
  const items = useMemo(
    () => excerpts.data && sources && itemsOf(excerpts.data, sources),
    [excerpts.data, sources],
  );
  const around = useMemo(
    (): Around => ({
      codes: codes ?? [],
      themes: themes ?? [],
      memoed: new Set(memos?.flatMap(({ about }) => about.flatMap(aboutExcerpt))),
      times,
      attributes: new Map(
        people?.map(({ id, attributes }) => [
          id,
          new Set(attributes?.map(({ name, value }) => `${opened(name)}=${opened(value)}`)),
        ]),
      ),
      participantsOf: whoseOf(sources ?? [], readingBy),
      turnsOf: (item) => {
        const reading = readingBy(item);
        return reading && item.place ? turnsOf(reading.turns, item.place) : [];
      },
    }),
    [codes, themes, memos, times, people, sources, readingBy],
  );
  const found = useMemo(
    () => items && find(items, conditions, around),
    [items, conditions, around],
  );
  const isReading =
    isTextReading ||
    (asksTime && isTimeReading) ||
    (conditions.hasMemo && !memos) ||
    (conditions.theme !== '' && !themes) ||
    !codes ||
    !people;
  return {
    data: items && found && { items, found, codes: codes ?? [], around, isReading },
    error: excerpts.error,
  };
}

/** The texts that are needed to tell turns and speakers apart. */
function useReadings({ near, nearness, participant, attributes }: Conditions) {
  const { scope } = useStudyContext();
  const sources = useSources(scope).data;
  const needsTurns = near.length > 0 && nearness === 'turn';
  const needsSpeakers = participant !== '' || attributes.length > 0;
  const needed = (sources ?? []).filter(
    ({ isWithdrawn, texts, participants }) =>
      !isWithdrawn &&
      texts.length > 0 &&
      (needsTurns || (needsSpeakers && participants.length > 1)),
  );
  const { texts, isReading } = useTexts(
    scope,
    needed.map(({ id }) => id),
  );
  const readingBy = useMemo(() => {
    const read = new Map(
      texts.map((text) => [text.sourceId, { version: text.version, ...readingOf(text, () => '') }]),
    );
    return ({ source, version }: Item) => {
      const reading = read.get(source);
      return reading?.version === version ? reading : undefined;
    };
  }, [texts]);
  return { readingBy, isReading };
}

type Whose = readonly { id: string; participants: readonly string[] }[];

/** Of a conversation of several, those who speak in the excerpt as far as its text tells. */
function whoseOf(sources: Whose, readingBy: ReturnType<typeof useReadings>['readingBy']) {
  const whose = new Map(sources.map(({ id, participants }) => [id, participants]));
  return (item: Item) => {
    const all = whose.get(item.source) ?? [];
    const reading = all.length > 1 ? readingBy(item) : undefined;
    return (reading && item.place && speakersIn(reading, item.place)) ?? all;
  };
}

const aboutExcerpt = ({
  kind,
  id,
  excerptId,
}: {
  kind: string;
  id: string;
  excerptId?: string | null;
}) => (kind === 'excerpt' ? [id] : (excerptId ?? []));
