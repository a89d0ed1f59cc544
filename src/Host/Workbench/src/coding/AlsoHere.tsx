import { useEffect } from 'react';
import { t } from '../i18n';
import { othersAt, readers, readHere } from '../shell/presence';
import { useStore } from '../shell/store';
import type { About } from './known';

interface AlsoHereProps {
  about: About;
  nameOfPerson: (person: string) => string;
}

/** Who else has this text open, where they and this person let it be seen. */
export function AlsoHere({ about: { source, person }, nameOfPerson }: AlsoHereProps) {
  useEffect(() => {
    readHere.set(source);
    return () => readHere.set(undefined);
  }, [source]);
  const others = othersAt(useStore(readers), source, person);
  return (
    others.length > 0 && (
      <p className="small also-here">
        {t('coding.alsoHere', { who: others.map(nameOfPerson).join(', ') })}
      </p>
    )
  );
}
