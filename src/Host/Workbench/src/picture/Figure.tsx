import { useRef } from 'react';
import { Picture } from './Picture';
import { SavePicture } from './SavePicture';
import { onScreen, type Scene } from './shapes';

interface FigureProps {
  title: string;
  /** What the picture is called where it is saved or read out. */
  name: string;
  caption: string;
  scene: Scene;
  /** Told of what is clicked. Whatever a click does can be done in the words below, too. */
  onChoose: (of: string) => void;
}

/** A picture on the page, as wide as it needs, with the ways to save and print it. */
export function Figure({ title, name, caption, scene, onChoose }: FigureProps) {
  const paper = useRef<HTMLDivElement>(null);
  return (
    <section>
      <div className="row-of-acts picture-acts">
        <h2>{title}</h2>
        <SavePicture
          name={name}
          scene={scene}
          picture={() => paper.current?.querySelector('svg') ?? undefined}
        />
      </div>
      <figure className="picture">
        {/* Focusable, so that keys can scroll what is wider than the page. */}
        <div className="scrolls" role="region" aria-label={title} tabIndex={0}>
          <Picture scene={scene} name={name} inks={onScreen} onChoose={onChoose} />
        </div>
        <figcaption className="small">{caption}</figcaption>
      </figure>
      <div className="picture-paper" ref={paper} aria-hidden="true">
        <Picture scene={scene} name={name} />
      </div>
    </section>
  );
}
