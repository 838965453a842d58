// What is typed is kept on the server every five seconds and on leaving, for its writer alone. Without script a form has its Save.
const every = 5000, speakEvery = 60000;
for (const form of document.querySelectorAll('form[data-draft]')) watch(form);

function watch(form) {
  const line = form.querySelector('[data-draft-line]'), said = form.querySelector('[data-draft-said]');
  const typed = () => {
    const fields = new URLSearchParams(new FormData(form));
    fields.delete('__RequestVerificationToken');
    return fields.toString();
  };
  // The server's hour, counted on from the drawing, not this device's clock; no two keepings are of one moment.
  const drawn = Number(form.dataset.drawn) - performance.now();
  let moment = 0;
  const next = () => moment = Math.max(moment + 1, Math.floor(drawn + performance.now()));
  let kept = typed(), going, sent = false, lost = false, spoken = -speakEvery, under = new AbortController();
  form.querySelector('.ff-save')?.append(line.parentElement);

  const show = (text, door) => {
    line.textContent = text;
    if (door) line.append(' ', Object.assign(document.createElement('a'), { href: '/sign-in?ReturnUrl=' + encodeURIComponent(location.pathname), textContent: door }));
    line.ariaHidden = door ? null : 'true';
    if (performance.now() - spoken < speakEvery) return; // the ear hears only now and then
    spoken = performance.now();
    said.textContent = text;
  };

  // One under way is left to arrive, as the page may be going: of two the later typed stands.
  const keep = async () => {
    const now = typed();
    if (sent || now === kept || now === going || !form.elements.Draft) return;
    going = now;
    const { signal } = under;
    try {
      const answer = await fetch(form.dataset.draft, { method: 'POST', body: new URLSearchParams(`${now}&DraftMoment=${next()}`), headers: { Accept: 'application/json' }, keepalive: now.length < 60000, signal });
      const { text, door, later } = await answer.json();
      if (now !== going) return; // what was typed since speaks for itself
      going = undefined;
      if (later) { // another window was faster: this comes after it
        moment = later;
        return keep();
      }
      [kept, lost] = [now, false];
      show(text, door);
    } catch {
      if (now !== going) return;
      going = undefined;
      if (signal.aborted || sent) return;
      if (!lost) spoken = -speakEvery;
      lost = true;
      show(form.dataset.unkept);
    }
  };

  setInterval(keep, every);
  form.addEventListener('focusout', keep);
  document.addEventListener('visibilitychange', () => { if (document.hidden) keep(); });
  addEventListener('pagehide', keep);
  addEventListener('pageshow', ({ persisted }) => { if (persisted) sent = false; });
  form.addEventListener('submit', () => {
    sent = true;
    under.abort();
    under = new AbortController();
  });
  form.addEventListener('stays', () => { sent = false; });
  addEventListener('beforeunload', event => { if (lost && !sent && typed() !== kept) event.preventDefault(); });
}
