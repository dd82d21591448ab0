/**
 * The page that the code on a paper notice leads to: it takes the signed file, compares its digest with the one behind
 * the `#`, which no server is told, and has it checked step by step. It is for anybody, and keeps nothing.
 */
import { type Language, sayingsOf } from '@ytterby/language';

const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');

const STYLE = `body{font:16px/1.5 system-ui,sans-serif;max-width:42rem;margin:3rem auto;padding:0 1rem;color:#1c1c1c;background:#fff}
h1{font-size:1.5rem}code{overflow-wrap:anywhere}ul{list-style:none;padding:0}li{padding:.3rem 0;border-bottom:1px solid #ddd}
li b{display:inline-block;min-width:10rem}@media(prefers-color-scheme:dark){body{color:#eee;background:#161616}li{border-color:#333}}`;

/** The page in a language. */
export function verifyPage(language: Language): string {
  const { verifyPage: say, steps, results, verdicts } = sayingsOf(language).documents;
  const words = escaped(JSON.stringify({ ...say, steps, results, verdicts }));
  return `<!doctype html>
<html lang="${language}">
<head><meta charset="utf-8"><meta name="viewport" content="width=device-width,initial-scale=1">
<title>${escaped(say.title)}</title><style>${STYLE}</style><script src="verify.js" defer></script></head>
<body data-words="${words}">
<h1>${escaped(say.title)}</h1>
<p>${escaped(say.how)}</p>
<p><label>${escaped(say.file)} <input type="file" id="file" accept=".jwt,.txt"></label></p>
<p id="printed"></p>
<div id="result" role="status" aria-live="polite"></div>
<noscript><p>${escaped(say.noScript)}</p></noscript>
</body></html>
`;
}
