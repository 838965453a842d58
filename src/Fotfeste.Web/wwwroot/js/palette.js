// People, employers and where to go in one list that a screen reader can follow. Without script there is the search page.
import { send } from './ask.js';
const box = document.querySelector('[data-palette]'), field = box.querySelector('input'), list = box.querySelector('[role=listbox]'), said = box.querySelector('[role=status]');
let asked, flight, under, timer, active;

const mark = option => {
  active?.setAttribute('aria-selected', 'false');
  active = option;
  if (!option) return field.removeAttribute('aria-activedescendant');
  option.setAttribute('aria-selected', 'true');
  option.scrollIntoView({ block: 'nearest' });
  field.setAttribute('aria-activedescendant', option.id);
};
const step = by => {
  const all = [...list.querySelectorAll('[role=option]')], at = all.indexOf(active);
  if (all.length) mark(at < 0 ? all.at(by > 0 ? 0 : -1) : all.at((at + by) % all.length));
};
const fill = html => {
  mark(null);
  list.innerHTML = html;
  const found = list.querySelector('[data-said]');
  list.hidden = !list.querySelector('[role=option]');
  field.setAttribute('aria-expanded', String(!list.hidden));
  said.textContent = found?.dataset.said ?? '';
  if (found?.dataset.sure === 'yes') step(1); // what is only alike is looked at before it is opened
};

async function load(text) {
  under?.abort();
  const { signal } = under = new AbortController();
  try {
    const html = await send('/search?handler=Palette', { q: text }, signal);
    if (!signal.aborted) fill(html);
  } catch {
    if (signal.aborted) return flight; // of the letters that came after
    asked = undefined;
    fill(''); // Enter leads to the search page, which says what is wrong
  }
}
const ask = () => {
  clearTimeout(timer);
  const text = field.value.trim();
  if (text !== asked) flight = load(asked = text);
  return flight;
};

const open = () => {
  if (box.open) return field.select();
  field.value = '';
  asked = undefined;
  fill('');
  box.showModal();
  ask();
};

field.addEventListener('input', () => { clearTimeout(timer); timer = setTimeout(ask, 120); });
field.addEventListener('keydown', event => {
  const by = { ArrowDown: 1, ArrowUp: -1 }[event.key];
  if (!by || event.isComposing) return;
  event.preventDefault();
  step(by);
});
box.querySelector('form').addEventListener('submit', async event => {
  event.preventDefault();
  if (field.value.trim() !== asked || !active) await ask(); // who types fast presses Enter before the answer is here
  if (active) location.assign(active.href);
  else if (field.value.trim()) event.target.submit();
});
box.querySelector('[data-close]').addEventListener('click', () => box.close());
box.addEventListener('click', event => { if (event.target === box) box.close(); });
box.addEventListener('ask', open);
for (const door of document.querySelectorAll('[data-search], [data-search-door]')) door.addEventListener('click', event => { event.preventDefault(); open(); });
