// The list of what waits on this device: for whom, since when; what was refused is opened with everything in it, or thrown away.
import { drop, list } from './box.js';
const place = document.querySelector('[data-waiting]'), day = 24 * 3600e3;
const part = name => document.querySelector(`[data-waiting-${name}]`);
const fill = (text, ...values) => text.replace(/\{(\d)\}/g, (_, at) => values[at]);
const clock = at => new Date(at).toLocaleString(document.documentElement.lang, { day: 'numeric', month: 'short', hour: '2-digit', minute: '2-digit' });

export const owner = place.dataset.waiting, refused = new Set(), words = place.dataset;
export const token = () => document.querySelector('[name=__RequestVerificationToken]').value;
export const say = (text, ...values) => { part('said').textContent = fill(text, ...values); };
export const open = () => { place.open = true; };

export async function show() {
  const all = await list(owner);
  place.hidden = all.length === 0;
  part('count').textContent = fill(all.length === 1 ? words.one : words.other, all.length);
  part('old').hidden = !all.some(entry => Date.now() - entry.at > day);
  part('list').replaceChildren(...all.map(line));
  return all.length;
}

function line(entry) {
  const drawn = part('line').content.firstElementChild.cloneNode(true), find = name => drawn.querySelector(`[data-${name}]`);
  find('what').textContent = fill(words.what, entry.person, clock(entry.at));
  find('refused').hidden = !refused.has(entry.id);
  find('text').textContent = new URLSearchParams(entry.fields).get('Form.Note');
  find('open').addEventListener('click', () => mend(entry));
  find('away').addEventListener('click', async () => { await drop(entry.id); await show(); });
  return drawn;
}

// Sent as an ordinary form: the server draws it with what is wrong, and when that is saved this one has left the device.
function mend(entry) {
  sessionStorage.setItem('mending', entry.id);
  const form = Object.assign(document.createElement('form'), { method: 'post', action: entry.to });
  const fields = [...new URLSearchParams(entry.fields), ['__RequestVerificationToken', token()]];
  form.append(...fields.map(([name, value]) => Object.assign(document.createElement('input'), { type: 'hidden', name, value })));
  document.body.append(form);
  form.submit();
}
