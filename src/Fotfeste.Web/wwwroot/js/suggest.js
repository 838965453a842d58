// The list follows while a limit is moved. Without script the form's button leads to the same list; nothing of it stands in an address.
const form = document.querySelector('[data-limits]'), list = document.querySelector('[data-suggested]');
let under;

function say(slider) {
  const words = slider.dataset.words.split('|')[(slider.value - slider.min) / slider.step];
  slider.nextElementSibling.value = words;
  slider.setAttribute('aria-valuetext', words);
}

async function follow() {
  under?.abort();
  const { signal } = under = new AbortController();
  try {
    const answer = await fetch(form.dataset.limits, { method: 'POST', body: new FormData(form), signal });
    if (answer.status !== 200 || answer.redirected) throw new Error('no list');
    const html = await answer.text();
    if (!signal.aborted) list.innerHTML = html; // our own page's, encoded there
  } catch {
    // The button leads to the same list.
  }
}

form?.addEventListener('input', (at) => { say(at.target); follow(); });
