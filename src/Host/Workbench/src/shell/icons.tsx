const PATHS = {
  home: 'M4 11 12 4l8 7M6 9.5V20h12V9.5',
  sources: 'M6 3h8l4 4v14H6zM14 3v4h4M9 12h6M9 16h6',
  codebook: 'M4 6h7M4 12h4M4 18h7M14 6h6M11 12h9M14 18h6',
  themes: 'M12 4a4 4 0 1 0 0 8 4 4 0 0 0 0-8M6 13a3.5 3.5 0 1 0 0 7 3.5 3.5 0 0 0 0-7M18 13a3.5 3.5 0 1 0 0 7 3.5 3.5 0 0 0 0-7',
  memos: 'M5 4h14v11l-5 5H5zM14 20v-5h5M8 8h8M8 12h5',
  timeline: 'M3 12h18M6 12V7M11 12v6M16 12V5M20 12v3',
  reports: 'M7 8V3h10v5M7 17H4V8h16v9h-3M7 14h10v7H7z',
  record: 'M6 3h12v18H6zM9 8h6M9 12h6M9 16h4',
  find: 'M11 4a7 7 0 1 0 0 14 7 7 0 0 0 0-14M16 16l5 5',
  time: 'M12 4a8 8 0 1 0 0 16 8 8 0 0 0 0-16M12 8v4l3 2',
  settings: 'M4 7h10M18 7h2M4 17h2M10 17h10M16 5v4M8 15v4',
} as const;

export type IconName = keyof typeof PATHS;

export const Icon = ({ name }: { name: IconName }) => (
  <svg className="icon" viewBox="0 0 24 24" aria-hidden="true">
    <path d={PATHS[name]} />
  </svg>
);
