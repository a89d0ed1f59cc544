import react from '@vitejs/plugin-react';
import { defineConfig } from 'vitest/config';

const host = process.env['PEEREVENTS_HOST'] ?? 'http://127.0.0.1:5480';

export default defineConfig({
  plugins: [react()],
  build: {
    outDir: '../wwwroot',
    emptyOutDir: true,
    // The content security policy allows no data: addresses.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    chunkSizeWarningLimit: 400,
  },
  server: {
    proxy: {
      '/api': { target: host },
      '/sign-in': { target: host },
      '/live': { target: host, ws: true },
    },
  },
  test: { environment: 'happy-dom', include: ['src/**/*.test.{ts,tsx}'] },
});
