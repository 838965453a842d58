// Names offered while one is typed, where there are more than a list holds. Without script the name is looked up when the form is sent.
for (const list of document.querySelectorAll('datalist[data-names]')) {
  const field = document.querySelector(`input[list="${list.id}"]`);
  let under, timer, asked = '';

  const ask = async () => {
    const text = field.value.trim();
    if (text === asked) return;
    asked = text;
    under?.abort();
    const { signal } = under = new AbortController();
    try {
      const answer = text && await fetch(`${list.dataset.names}&q=${encodeURIComponent(text)}`, { signal });
      const html = answer && answer.ok && !answer.redirected ? await answer.text() : '';
      if (!signal.aborted) list.innerHTML = html; // our own page's, encoded there
    } catch {
      if (!signal.aborted) asked = ''; // the next letter tries again
    }
  };

  field.addEventListener('input', () => { clearTimeout(timer); timer = setTimeout(ask, 150); });
}
