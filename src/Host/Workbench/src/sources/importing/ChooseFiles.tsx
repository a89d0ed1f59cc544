import { useRef, useState, type DragEvent } from 'react';
import { t } from '../../i18n';
import { droppedFiles, KINDS } from './files';
import type { Importing } from './useImport';

type ChooseFilesProps = Pick<
  Importing,
  'files' | 'wishes' | 'passedOver' | 'add' | 'drop' | 'wish'
>;

/** The files of the interviews, and what is to be done before anything is stored. */
export function ChooseFiles({ files, wishes, passedOver, add, drop, wish }: ChooseFilesProps) {
  const [isOver, setOver] = useState(false);
  const folder = useRef<HTMLInputElement>(null);
  const choose = useRef<HTMLInputElement>(null);
  const dropped = (event: DragEvent) => {
    event.preventDefault();
    setOver(false);
    void droppedFiles(event.dataTransfer).then(add);
  };
  return (
    <section aria-labelledby="files">
      <h2 id="files">{t('importing.files')}</h2>
      <div
        className="drop"
        data-over={isOver || undefined}
        onDragOver={(event) => {
          event.preventDefault();
          setOver(true);
        }}
        onDragLeave={() => setOver(false)}
        onDrop={dropped}
      >
        <Chooser input={choose} label={t('importing.chooseFiles')} onFiles={add} />
        <Chooser input={folder} label={t('importing.chooseFolder')} isFolder onFiles={add} />
        <p className="hint">{t('importing.drop')}</p>
      </div>
      {passedOver > 0 && <p className="small">{t('importing.passedOver', { n: passedOver })}</p>}
      {files.length > 0 && (
        <ul className="plain chosen-files">
          {files.map(({ name }) => (
            <li key={name}>
              <span dir="auto">{name}</span>
              <button
                type="button"
                className="quiet"
                aria-label={t('importing.leave', { file: name })}
                onClick={() => {
                  drop(name);
                  choose.current?.focus();
                }}
              >
                ✕
              </button>
            </li>
          ))}
        </ul>
      )}
      <div className="before">
        <label className="asked">
          {t('importing.list')}
          <span className="hint">{t('importing.listHint')}</span>
          <input
            type="file"
            accept=".csv,.txt"
            onChange={(event) => wish({ ...wishes, list: event.target.files?.[0] })}
          />
        </label>
        <label className="choice">
          <input
            type="checkbox"
            checked={wishes.keepsFileNames}
            onChange={(event) => wish({ ...wishes, keepsFileNames: event.target.checked })}
          />
          <span>
            {t('importing.keepFileNames')}{' '}
            <span className="hint">{t('importing.keepFileNamesHint')}</span>
          </span>
        </label>
      </div>
    </section>
  );
}

interface ChooserProps {
  input: React.RefObject<HTMLInputElement | null>;
  label: string;
  isFolder?: boolean;
  onFiles: (files: readonly File[]) => void;
}

const Chooser = ({ input, label, isFolder = false, onFiles }: ChooserProps) => (
  <label className="asked">
    {label}
    <input
      ref={input}
      type="file"
      multiple
      {...(isFolder ? { webkitdirectory: '' } : { accept: KINDS.join() })}
      onChange={(event) => {
        onFiles([...(event.target.files ?? [])]);
        // The same file can be chosen again after it was mended.
        event.target.value = '';
      }}
    />
  </label>
);
