import { useCodebook } from '../api/queries';
import { t } from '../i18n';
import { codesName } from '../shell/areas';
import { When } from '../shell/Messages';
import { useStudyContext } from '../shell/study';
import { useTitle } from '../shell/title';
import { Codebook } from './Codebook';

/** All codes of the study at the moment that is shown. */
export default function CodesPage() {
  const { scope, about } = useStudyContext();
  const codebook = useCodebook(scope);
  const title = t(codesName(about));
  useTitle(title);
  return (
    <div className="page codes-page">
      <When read={codebook}>
        {({ codes }) => <Codebook key={scope.at} title={title} codes={codes} />}
      </When>
    </div>
  );
}
