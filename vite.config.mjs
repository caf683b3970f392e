// Builds the console (src/console) into .build/console: plain files, served by the API process, nothing from elsewhere.
import { defineConfig } from 'vite';

export default defineConfig({
  root: 'src/console',
  base: '/',
  publicDir: false,
  build: {
    outDir: '../../.build/console',
    emptyOutDir: true,
    // The html page is filled with a nonce for each answer; inlined code or preload scripts would need more than that.
    modulePreload: { polyfill: false },
    assetsInlineLimit: 0,
    target: 'es2022',
    chunkSizeWarningLimit: 1200,
    reportCompressedSize: false,
  },
  oxc: { jsx: { runtime: 'automatic' } },
});
