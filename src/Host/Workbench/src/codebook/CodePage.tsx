import { useMemo } from 'react';
import { useParams } from 'wouter';
import { useCode } from '../api/codes';
import { useCodebook } from '../api/queries';
import { t } from '../i18n';
import { Failed, Loading } from '../shell/Messages';
import { useStudyContext } from '../shell/study';
import { useTitle } from '../shell/title';
import { CodeExcerpts } from './CodeExcerpts';
import { CodeHead } from './CodeHead';
import { CodeHistory } from './CodeHistory';
import { CodeMemos } from './CodeMemos';
import { CodesBelow } from './CodesBelow';
import { CodesTogether } from './CodesTogether';
import { CodeThemes } from './CodeThemes';
import { LifeLine } from './LifeLine';

/** One code: what it means, what it stands on, and how it came to be as it is. */
export default function CodePage() {
  const { code: id } = useParams<{ code: string }>();
  const { scope } = useStudyContext();
  useTitle(t('codes.page'));
  const code = useCode(scope, id);
  const codebook = useCodebook(scope);
  const codes = useMemo(() => codebook.data?.codes ?? [], [codebook.data]);
  const error = code.error ?? codebook.error;
  if (error) {
    return <Failed error={error} />;
  }
  if (!code.data || !codebook.data) {
    return <Loading />;
  }
  return (
    <div className="page code-page" key={`${id} ${scope.at ?? ''}`}>
      <CodeHead code={code.data} codes={codes} />
      <LifeLine code={id} codes={codes} />
      <CodesBelow code={id} codes={codes} />
      <CodeExcerpts code={code.data} codes={codes} />
      <CodesTogether code={id} codes={codes} />
      <CodeThemes code={code.data} />
      <CodeMemos code={id} />
      <CodeHistory code={id} codes={codes} />
    </div>
  );
}
