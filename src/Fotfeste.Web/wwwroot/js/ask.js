// Asks a page of ours while somebody types: in a form and never in an address, for there are names in it.
export async function send(path, fields, signal) {
  const token = document.querySelector('[name=__RequestVerificationToken]').value;
  const answer = await fetch(path, { method: 'POST', body: new URLSearchParams({ ...fields, __RequestVerificationToken: token }), signal });
  if (!answer.ok || answer.redirected) throw new Error('no answer');
  return answer.text(); // our own page's, encoded there
}

// Asks a moment after the last letter, and only the answer to the latest question counts. No fields: there is nothing to ask. After a failure the next letter tries again.
export function asking(field, pause, path, wanted, show, fail) {
  const written = () => JSON.stringify(wanted());
  let asked = written(), under, timer;

  const ask = async () => {
    const fields = wanted(), now = written();
    if (now === asked) return;
    asked = now;
    under?.abort();
    const { signal } = under = new AbortController();
    try {
      const html = fields ? await send(path, fields, signal) : '';
      if (!signal.aborted) show(html);
    } catch {
      if (signal.aborted) return;
      asked = undefined;
      fail?.();
    }
  };

  field.addEventListener('input', () => { clearTimeout(timer); timer = setTimeout(ask, pause); });
  return ask;
}
