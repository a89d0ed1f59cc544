import type { Sentences } from './sentences';

export const picture = {
  saveSvg: ['Save as SVG', 'Gem som SVG'],
  savePng: ['Save as PNG', 'Gem som PNG'],
  noPng: [
    'This browser cannot paint the picture. Save it as SVG.',
    'Denne browser kan ikke male billedet. Gem det som SVG.',
  ],
  print: ['Print', 'Udskriv'],
} as const satisfies Sentences;
