/** How the screens are built: one folder of static files, every byte from the page's own origin. */
import react from '@vitejs/plugin-react';
import { defineConfig, type HtmlTagDescriptor, type Plugin } from 'vite';

/** The page names the first screen's script and style itself, so that both come beside the way in and not after it. */
const named: Plugin = {
  name: 'first-screen-named',
  transformIndexHtml: {
    order: 'post',
    handler: (_, { bundle = {} }) =>
      Object.values(bundle).flatMap((file) =>
        file.type === 'chunk' && file.name === 'screens'
          ? [
              linkTo('modulepreload', file.fileName),
              ...Array.from(file.viteMetadata?.importedCss ?? [], (css) => linkTo('stylesheet', css)),
            ]
          : [],
      ),
  },
};

const linkTo = (rel: string, file: string): HtmlTagDescriptor => ({
  tag: 'link',
  attrs: { rel, crossorigin: true, href: `/${file}` },
  injectTo: 'head',
});

export default defineConfig({
  root: import.meta.dirname,
  plugins: [react(), named],
  build: {
    outDir: 'dist',
    emptyOutDir: true,
    target: 'es2023',
    assetsInlineLimit: 0,
    reportCompressedSize: false,
    chunkSizeWarningLimit: 900,
    // Two scripts and no more: a browser asks for six files at a time, and waits for each.
    rolldownOptions: {
      output: {
        codeSplitting: {
          groups: [
            { name: 'early', test: /\/web\/app\/early\.ts$/, priority: 2 },
            { name: 'screens', test: /\/web\/app\/screens\.tsx$/, priority: 1 },
          ],
        },
      },
    },
  },
  server: { proxy: { '/api': process.env.YTTERBY_SERVER ?? 'http://127.0.0.1:8390' } },
});
