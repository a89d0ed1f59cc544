import { useRef, useState } from 'react';
import { newId, type Schemas } from '../../api/client';
import { importInterviews, previewInterviews } from '../../api/upload';
import type { Said } from '../../i18n/said';
import { useStudyContext } from '../../shell/study';
import { joined } from './files';
import { problemOf } from './problem';
import { formOf, NO_WISHES, type Wishes } from './wishes';

/** The files and wishes of an import, kept in the page only, and what would be stored of them. */
export function useImport() {
  const { scope } = useStudyContext();
  const [files, setFiles] = useState<readonly File[]>([]);
  const [wishes, setWishes] = useState<Wishes>(NO_WISHES);
  const [passedOver, setPassedOver] = useState(0);
  const [plan, setPlan] = useState<Schemas['InterviewPlan']>();
  const [problem, setProblem] = useState<Said | string>('');
  const [isReading, setReading] = useState(false);
  // The key belongs to exactly what was asked for last: sent again, it is stored once.
  const asked = useRef('');

  const preview = async (chosen: readonly File[], said: Wishes) => {
    const key = newId();
    asked.current = key;
    setFiles(chosen);
    setWishes(said);
    setProblem('');
    if (chosen.length === 0) {
      setPlan(undefined);
      setReading(false);
      return;
    }
    setReading(true);
    const taken = await previewInterviews(scope.study, formOf(chosen, said));
    if (asked.current !== key) {
      return;
    }
    setReading(false);
    setPlan(taken.ok ? taken.data : undefined);
    setProblem(taken.ok ? '' : problemOf(taken.problem));
  };

  const store = async () => {
    setProblem('');
    const taken = await importInterviews(scope.study, formOf(files, wishes), asked.current);
    if (!taken.ok) {
      setProblem(problemOf(taken.problem));
    }
    return taken.ok;
  };

  return {
    files,
    wishes,
    passedOver,
    plan,
    problem,
    isReading,
    store,
    add: (more: readonly File[]) => {
      const all = joined(files, more);
      setPassedOver(all.passedOver);
      void preview(all.files, wishes);
    },
    drop: (name: string) =>
      void preview(
        files.filter((file) => file.name !== name),
        wishes,
      ),
    wish: (said: Wishes) => void preview(files, said),
  };
}

export type Importing = ReturnType<typeof useImport>;
