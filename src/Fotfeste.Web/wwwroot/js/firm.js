// Beneath an employer's name: what we know about the firm that it means, and what it may hear about the person chosen, while it is typed. Without script the same is said when the form comes back.
for (const told of document.querySelectorAll('[data-firm-told]')) {
  const form = told.closest('form'), field = form.querySelector('[name="Employer.Name"]'), person = form.querySelector('select[name="Person"], select[name="Form.For"], select[name="Form.Person"]'), named = form.querySelector('[name="ForName"], [name="Form.ForName"]');
  const wanted = () => `&name=${encodeURIComponent(field.value.trim())}&person=${named?.value.trim() ? '' : person ? person.value : told.dataset.about ?? ''}`;
  let asked = wanted(), under, timer;

  const ask = async () => {
    const now = wanted();
    if (now === asked) return;
    asked = now;
    under?.abort();
    const { signal } = under = new AbortController();
    try {
      const answer = field.value.trim() && await fetch(told.dataset.firmTold + now, { signal });
      const html = answer && answer.ok && !answer.redirected ? await answer.text() : '';
      if (!signal.aborted) told.innerHTML = html; // our own page's, encoded there
    } catch {
      if (!signal.aborted) told.textContent = '';
    }
  };

  field.addEventListener('input', () => { clearTimeout(timer); timer = setTimeout(ask, 300); });
  field.addEventListener('change', ask);
  person?.addEventListener('change', ask);
  named?.addEventListener('change', ask);
}
