import { useState } from 'react';
import { useLocation } from 'wouter';
import { t } from '../i18n';
import { Choosing } from '../shell/Choosing';
import { Dialog } from '../shell/Dialog';
import { find } from './finding';
import { usePlaces } from './usePlaces';

/** Leads to a page, source, code or theme by words of its name. */
export default function Finder({ onClose }: { onClose: () => void }) {
  const [typed, setTyped] = useState('');
  const [, navigate] = useLocation();
  const found = find(usePlaces(), typed);
  return (
    <Dialog title={t('find.title')} onClose={onClose}>
      <form className="go-to" onSubmit={(event) => event.preventDefault()}>
        <Choosing
          label={t('find.label')}
          hint={t('find.hint')}
          list={t('find.found')}
          typed={typed}
          onType={setTyped}
          options={found}
          keyOf={({ kind, href }) => `${kind} ${href}`}
          onChoose={(place) => {
            if (place) {
              onClose();
              navigate(place.href);
            }
          }}
          onClose={onClose}
        >
          {({ kind, name }) => (
            <>
              <span dir="auto">{name}</span>
              <span className="beside">{t(`find.${kind}`)}</span>
            </>
          )}
        </Choosing>
        <p className="spoken" role="status">
          {t('find.n', { n: found.length })}
        </p>
      </form>
    </Dialog>
  );
}
