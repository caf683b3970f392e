// Builds the console (src/console) into .build/console: plain files, served by the API process, nothing from elsewhere.
import { defineConfig } from 'vite';

const NONCE = 'document.querySelector(\'meta[name="csp-nonce"]\')?.content';

/** Ant Design's parts add two kinds of style (scroll bars, locked scrolling) without the nonce they were given; the policy would refuse them. */
const styleNonce = {
  name: 'style-nonce',
  transform(code, id) {
    if (!id.includes('@rc-component/util/es/Dom/dynamicCSS.js')) return null;
    const place = 'if (csp?.nonce) {\n    styleNode.nonce = csp?.nonce;\n  }';
    if (!code.includes(place)) throw new Error(`${id} has changed: it no longer sets a nonce where it did`);
    return { code: code.replace(place, `styleNode.nonce = csp?.nonce ?? ${NONCE};`), map: null };
  },
};

export default defineConfig({
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
    // Libraries mark their files for servers that render; here nothing is rendered on a server.
    rolldownOptions: {
      onwarn: (warning, tell) => {
        if (warning.code !== 'MODULE_LEVEL_DIRECTIVE') tell(warning);
      },
    },
  },
  plugins: [styleNonce],
  oxc: { jsx: { runtime: 'automatic' } },
});
