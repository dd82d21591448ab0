/** How the screens are built: one folder of static files, every byte from the page's own origin. */
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';

export default defineConfig({
  root: import.meta.dirname,
  plugins: [react()],
  build: {
    outDir: 'dist',
    emptyOutDir: true,
    target: 'es2023',
    assetsInlineLimit: 0,
    reportCompressedSize: false,
    chunkSizeWarningLimit: 900,
    // What the first screen needs comes as one file: a browser asks for six at a time, and waits for each.
    rolldownOptions: {
      output: { codeSplitting: { groups: [{ name: 'first', test: /\/web\/app\/main\.tsx$/ }] } },
    },
  },
  server: { proxy: { '/api': process.env.YTTERBY_SERVER ?? 'http://127.0.0.1:8390' } },
});
