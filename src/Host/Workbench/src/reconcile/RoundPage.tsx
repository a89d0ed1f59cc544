import { useParams } from 'wouter';
import { useRound } from '../api/rounds';
import { t } from '../i18n';
import { roundsName } from '../shell/areas';
import { When } from '../shell/Messages';
import { useStudyContext } from '../shell/study';
import { useTitle } from '../shell/title';
import { Reconciling } from './Reconciling';
import { Running } from './Running';
import { codersOf, isRunningBlind } from './rounds';

/** One round: what is to be done in it, or what its coders read differently. */
export default function RoundPage() {
  const { round } = useParams<{ round: string }>();
  const { scope, about } = useStudyContext();
  const read = useRound(scope, round);
  useTitle(t(roundsName(about)));
  return (
    <When read={read}>
      {(found) =>
        isRunningBlind(found.round) || codersOf(found.round).length < 2 ? (
          <Running round={found.round} />
        ) : (
          <Reconciling key={round} found={found} />
        )
      }
    </When>
  );
}
