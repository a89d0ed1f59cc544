import { useEffect, useRef, useState } from 'react';
import { t, term } from '../i18n';
import { Choosing } from '../shell/Choosing';
import { hrefOf, useStudyContext } from '../shell/study';
import { pageOf, useLinkables } from './things';
import { called } from './writing';

const SHOWN = 8;

interface LinkChooserProps {
  onChoose: (href: string) => void;
  onClose: () => void;
}

/** Finds the code, theme, source or memo that a link is to lead to. */
export function LinkChooser({ onChoose, onClose }: LinkChooserProps) {
  const { scope } = useStudyContext();
  const [typed, setTyped] = useState('');
  const things = useLinkables();
  const found = called(things, typed, SHOWN);
  const panel = useRef<HTMLDivElement>(null);
  useEffect(() => panel.current?.querySelector('input')?.focus(), []);
  return (
    <div ref={panel} className="go-to link-chooser">
      <Choosing
        label={t('memos.linkTo')}
        hint={t('find.hint')}
        list={t('find.found')}
        typed={typed}
        onType={setTyped}
        options={found}
        keyOf={({ kind, id }) => `${kind} ${id}`}
        onChoose={(thing) => {
          const page = thing && pageOf(thing);
          if (page) {
            onChoose(hrefOf({ study: scope.study }, page.path, page.extra));
          }
        }}
        onClose={onClose}
      >
        {({ kind, name }) => (
          <>
            <span dir="auto">{name}</span>
            <span className="beside">{term('linkKinds', kind)}</span>
          </>
        )}
      </Choosing>
      <p className="spoken" role="status">
        {t('find.n', { n: found.length })}
      </p>
    </div>
  );
}
