// Small comforts: keys, print buttons, the toast, focus on what went wrong. Every page works without them.
const one = (selector, act) => { const found = document.querySelector(selector); if (found) act(found); return !!found; };
const keysOn = document.body.dataset.keys === 'on';
const isTyping = target => !!target.closest?.('input:not([type=radio], [type=checkbox]), textarea, select, [contenteditable]');

const search = () => one('[data-palette]', palette => palette.dispatchEvent(new Event('ask')));
const ownLog = '[data-log], a[aria-keyshortcuts=l]';
const log = () => one(document.querySelector(ownLog) ? ownLog : 'a[href="/contacts/new"]', place => {
  if (place.matches('a')) place.click();
  else (place.querySelector(':checked') ?? place.querySelector('input:not([type=hidden]), textarea'))?.focus();
});
const save = target => {
  const form = target.closest?.('form[data-save]') ?? document.querySelector('form[data-save]');
  form?.requestSubmit();
  return !!form;
};
const undo = () => one('[data-toast] form', form => form.requestSubmit());

document.addEventListener('keydown', event => {
  const { key, target } = event, ctrl = event.ctrlKey || event.metaKey, typing = isTyping(target);
  if (event.isComposing || event.altKey) return;
  const single = keysOn && !typing && !ctrl;
  const done = ctrl && key.toLowerCase() === 'k' ? search()
    : ctrl && key === 'Enter' ? save(target)
    : ctrl && key === 'z' && !typing ? undo()
    : single && key === '/' ? search()
    : single && key.toLowerCase() === 'l' ? log()
    : false;
  if (done) event.preventDefault();
});

for (const button of document.querySelectorAll('[data-print]')) {
  button.hidden = false;
  button.addEventListener('click', () => print());
}

one('[data-focus]', summary => summary.focus());

one('[data-toast]', toast => {
  const [said, undoing, close] = ['[role=status]', 'form', '[data-dismiss]'].map(part => toast.querySelector(part)), text = said.textContent;
  said.textContent = '';
  setTimeout(() => { said.textContent = text; }, 50); // a live region speaks only when it changes
  const over = setInterval(() => {
    if (toast.matches(':hover, :focus-within')) return;
    undoing?.remove();
    clearInterval(over);
  }, 10000);
  close.hidden = false;
  close.addEventListener('click', () => { toast.remove(); document.querySelector('main').focus(); });
});

one('.ff-who', menu => {
  document.addEventListener('click', event => { if (!menu.contains(event.target)) menu.open = false; });
  menu.addEventListener('keydown', event => {
    if (event.key !== 'Escape') return;
    menu.open = false;
    menu.querySelector('summary').focus();
  });
});
