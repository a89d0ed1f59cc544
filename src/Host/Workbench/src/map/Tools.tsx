import type { ReactNode } from 'react';
import { t } from '../i18n';
import { Kbd } from '../keys/Kbd';
import { SavePicture } from '../picture/SavePicture';
import type { Scene } from '../picture/shapes';

interface ToolsProps {
  name: string;
  scene: Scene;
  picture: () => SVGElement | undefined;
  onZoom: (by: 'in' | 'out' | 'fit') => void;
  onKeys: () => void;
  children?: ReactNode;
}

/** What can be done with the drawing as a whole. */
export function Tools({ name, scene, picture, onZoom, onKeys, children }: ToolsProps) {
  return (
    <div className="map-tools">
      <div className="row-of-acts">{children}</div>
      <div className="row-of-acts">
        <div className="segmented" role="group" aria-label={t('map.size')}>
          <button type="button" aria-label={t('map.smaller')} onClick={() => onZoom('out')}>
            −
          </button>
          <button type="button" onClick={() => onZoom('fit')}>
            {t('map.whole')}
          </button>
          <button type="button" aria-label={t('map.bigger')} onClick={() => onZoom('in')}>
            +
          </button>
        </div>
        <SavePicture name={name} scene={scene} picture={picture} />
        <button type="button" className="quiet" onClick={onKeys}>
          {t('shell.keys')} <Kbd of="everywhere.keys" />
        </button>
      </div>
    </div>
  );
}
