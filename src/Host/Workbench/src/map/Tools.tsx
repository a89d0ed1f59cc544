import type { ReactNode } from 'react';
import { t } from '../i18n';
import { Kbd } from '../keys/Kbd';
import { say } from '../shell/status';
import { pngOf, save, svgOf } from './saving';
import type { Scene } from './scene';

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
  const file = name.replaceAll(/[^\p{L}\p{N}]+/gu, '-').replaceAll(/^-|-$/g, '') || 'map';
  const saveSvg = () => {
    const svg = picture();
    if (svg) {
      save(svgOf(svg), 'image/svg+xml', `${file}.svg`);
    }
  };
  const savePng = async () => {
    const png = await pngOf(scene);
    if (png) {
      save(png, 'image/png', `${file}.png`);
    } else {
      say(t('map.noPng'), 'refused');
    }
  };
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
        <button type="button" className="quiet" onClick={saveSvg}>
          {t('map.saveSvg')}
        </button>
        <button type="button" className="quiet" onClick={() => void savePng()}>
          {t('map.savePng')}
        </button>
        <button type="button" className="quiet" onClick={() => print()}>
          {t('map.print')}
        </button>
        <button type="button" className="quiet" onClick={onKeys}>
          {t('shell.keys')} <Kbd of="everywhere.keys" />
        </button>
      </div>
    </div>
  );
}
