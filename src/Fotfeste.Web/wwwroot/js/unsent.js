// A new contact is sent from here, so that one written without net can wait on the device instead of being lost.
import { able, drop, put } from './box.js';
const form = document.querySelector('form[data-contact]'), waiting = document.querySelector('[data-waiting]');
const patience = 20000;
let busy = false;

const iso = day => day.toISOString().slice(0, 10);
// "In two weeks" counts from the day it was written, not from the day it is sent.
function fixNext(fields) {
  const next = fields.get('Form.Next'), [year, month, day] = form.dataset.today.split('-').map(Number);
  if (next === 'month') fields.set('Form.NextOn', iso(new Date(Date.UTC(year, month, Math.min(day, new Date(Date.UTC(year, month + 1, 0)).getUTCDate())))));
  else if (/^\d+$/.test(next)) fields.set('Form.NextOn', iso(new Date(Date.UTC(year, month - 1, day + Number(next)))));
  else return;
  fields.set('Form.Next', 'other');
}

async function keep(fields) {
  const said = form.querySelector('[data-unsent]');
  try {
    fields.delete('__RequestVerificationToken');
    fixNext(fields);
    await put(waiting.dataset.waiting, fields.get('Form.Id'), { to: new URL(form.action).pathname, person: form.dataset.person, fields: fields.toString() });
  } catch {
    said.textContent = said.dataset.full;
    form.dispatchEvent(new Event('stays'));
    return;
  }
  form.reset();
  for (const text of form.querySelectorAll('textarea, input[type=text]')) if (text.name !== 'Form.Day') text.value = '';
  for (const id of ['Form.Id', 'Employer.NewId']) form.elements[id].value = crypto.randomUUID();
  form.elements.Draft?.remove();
  said.textContent = said.dataset.kept;
  waiting.dispatchEvent(new Event('changed'));
}

async function send(event) {
  event.preventDefault();
  if (busy) return;
  busy = true;
  const fields = new URLSearchParams(new FormData(form));
  try {
    const answer = await fetch(form.action, { method: 'POST', body: fields, headers: { Accept: 'application/json' }, signal: AbortSignal.timeout(patience) });
    if (answer.ok && !answer.redirected) {
      for (const id of [fields.get('Form.Id'), sessionStorage.getItem('mending')]) if (id) await drop(id);
      sessionStorage.removeItem('mending');
      location.assign((await answer.json()).to);
    } else form.submit(); // the server says itself what is wrong
  } catch { await keep(fields); }
  busy = false;
}

if (form && waiting && able) {
  form.addEventListener('submit', send);
  navigator.serviceWorker?.register('/sw.js', { scope: '/enrolments/' }).then(({ active }) => active?.postMessage(document.documentElement.lang)).catch(() => { /* private window: it works without */ });
}
