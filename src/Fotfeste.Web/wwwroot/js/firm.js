// Beneath an employer's name: what we know about the firm that it means, while it is typed. Without script the same is said when the form comes back.
for (const told of document.querySelectorAll('[data-firm-told]')) {
  const field = told.closest('form').querySelector('[name="Employer.Name"]');
  let asked = field.value.trim(), under, timer;

  const ask = async () => {
    const name = field.value.trim();
    if (name === asked) return;
    asked = name;
    under?.abort();
    const { signal } = under = new AbortController();
    try {
      const answer = name && await fetch(`${told.dataset.firmTold}&name=${encodeURIComponent(name)}`, { signal });
      const html = answer && answer.ok && !answer.redirected ? await answer.text() : '';
      if (!signal.aborted) told.innerHTML = html; // our own page's, encoded there
    } catch {
      if (!signal.aborted) told.textContent = '';
    }
  };

  field.addEventListener('input', () => { clearTimeout(timer); timer = setTimeout(ask, 300); });
  field.addEventListener('change', ask);
}
