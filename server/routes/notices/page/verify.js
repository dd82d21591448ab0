// Reads the signed file, compares its digest with the one behind the '#', and asks for its checks. Keeps nothing.
const say = JSON.parse(document.body.dataset.words);
const printed = decodeURIComponent(location.hash.slice(1));
const result = document.getElementById('result');
if (printed) document.getElementById('printed').append(say.printed, ' ', add('code', printed));

function add(name, text) {
  const element = document.createElement(name);
  element.textContent = text;
  return element;
}

document.getElementById('file').addEventListener('change', async ({ target }) => {
  const [file] = target.files;
  if (!file) return;
  const token = (await file.text()).trim();
  const hash = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(token));
  const digest = `sha-256:${[...new Uint8Array(hash)].map((one) => one.toString(16).padStart(2, '0')).join('')}`;
  const same = printed === '' ? '' : digest === printed ? say.same : say.other;
  result.replaceChildren(add('p', same), add('code', digest));
  const answer = await fetch('verify', {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ token }),
  }).catch(() => null);
  if (!answer?.ok) return result.append(add('p', say.notAsked));
  const { verdict, checks } = await answer.json();
  const list = document.createElement('ul');
  for (const { step, result: found, message } of checks) {
    const item = document.createElement('li');
    item.append(add('b', say.steps[step] ?? step), ' ', say.results[found] ?? found);
    if (found !== 'passed') item.append(': ', message);
    list.append(item);
  }
  result.append(add('p', say.verdicts[verdict] ?? verdict), list);
});
