// The list follows while a limit is moved, and says so when it does not. Without script the form's button leads to the same list; nothing of it stands in an address.
const form = document.querySelector('[data-limits]'), list = document.querySelector('[data-suggested]'), said = document.querySelector('[data-list-said]');
const patience = 600, settles = 4000;
let under, timer;

function say(slider) {
  const words = slider.dataset.words.split('|')[(slider.value - slider.min) / slider.step];
  slider.nextElementSibling.value = words;
  slider.setAttribute('aria-valuetext', words);
}

async function follow() {
  under?.abort();
  const { signal } = under = new AbortController();
  list.setAttribute('aria-busy', 'true');
  const late = setTimeout(() => { if (!signal.aborted) said.textContent = said.dataset.slow; }, patience);
  try {
    const answer = await fetch(form.dataset.limits, { method: 'POST', body: new FormData(form), signal });
    if (answer.status !== 200 && answer.status !== 204 || answer.redirected) throw new Error('no list');
    const html = await answer.text();
    if (signal.aborted) return;
    if (answer.status === 200) list.innerHTML = html; // our own page's, encoded there
    tell(answer.status === 200 ? '' : said.dataset.reading);
  } catch {
    if (!signal.aborted) tell(navigator.onLine ? said.dataset.failed : said.dataset.offline);
  } finally {
    clearTimeout(late);
  }
}

// Until it follows again, the list is that of other limits, and looks so.
function tell(text) {
  list.setAttribute('aria-busy', 'false');
  list.toggleAttribute('data-behind', text.length > 0);
  said.textContent = text;
}

// What was looked at under moved limits is kept once they stand still, or when the reader goes on.
function keep() {
  if (!timer) return;
  timer = clearTimeout(timer);
  fetch(form.dataset.settled, { method: 'POST', body: new URLSearchParams(new FormData(form)), keepalive: true }).catch(() => {});
}

form?.addEventListener('input', (at) => {
  say(at.target);
  follow();
  clearTimeout(timer);
  timer = setTimeout(keep, settles);
});
addEventListener('pagehide', keep);
