// A search that answers while somebody types. Without script the form leads to the same list.
const form = document.querySelector('[data-as-typed]'), field = form.querySelector('input[type=search]');
const hits = document.querySelector('[data-typed-hits]'), said = document.querySelector('[data-typed-said]'), rest = document.querySelectorAll('[data-typed-rest]');
let under, timer, asked = field.value.trim();

async function ask() {
  const text = field.value.trim();
  if (text === asked) return;
  asked = text;
  under?.abort();
  const { signal } = under = new AbortController();
  try {
    const answer = await fetch(`${form.dataset.asTyped}&q=${encodeURIComponent(text)}`, { signal });
    if (!answer.ok || answer.redirected) throw new Error('no list');
    const html = await answer.text();
    if (signal.aborted) return;
    hits.innerHTML = html; // our own page's, encoded there
    said.textContent = hits.querySelector('[data-said]').dataset.said;
    for (const part of rest) part.hidden = text.length > 0;
  } catch {
    if (!signal.aborted) asked = undefined; // the next letter, or Enter, tries again
  }
}

field.addEventListener('input', () => { clearTimeout(timer); timer = setTimeout(ask, 150); });
