import { t } from '../i18n';
import { save } from '../shell/saving';
import { say } from '../shell/status';
import { pngOf, svgOf } from './saving';
import type { Scene } from './shapes';

interface SavePictureProps {
  name: string;
  scene: Scene;
  /** The picture as it is drawn for paper. */
  picture: () => SVGElement | undefined;
}

/** Saves a picture in both forms, or prints it. */
export function SavePicture({ name, scene, picture }: SavePictureProps) {
  const file = name.replaceAll(/[^\p{L}\p{N}]+/gu, '-').replaceAll(/^-|-$/g, '') || 'picture';
  const saveSvg = () => {
    const svg = picture();
    if (svg) {
      save(`${file}.svg`, 'image/svg+xml', svgOf(svg));
    }
  };
  const savePng = async () => {
    const png = await pngOf(scene);
    if (png) {
      save(`${file}.png`, 'image/png', png);
    } else {
      say(t('picture.noPng'), 'refused');
    }
  };
  return (
    <>
      <button type="button" className="quiet" onClick={saveSvg}>
        {t('picture.saveSvg')}
      </button>
      <button type="button" className="quiet" onClick={() => void savePng()}>
        {t('picture.savePng')}
      </button>
      <button type="button" className="quiet" onClick={() => print()}>
        {t('picture.print')}
      </button>
    </>
  );
}
