// One letter, one thing: rows, places, what the page's own links offer. Off when the reader wants it so, and never while somebody types. Without script each is a link.
const on = document.body.dataset.keys === 'on';
const isTyping = target => !!target.closest?.('input:not([type=radio], [type=checkbox]), textarea, select, [contenteditable]');
const seen = selector => [...document.querySelectorAll(selector)].find(found => found.checkVisibility());
const act = (found, how) => { if (found) found[how](); return !!found; };
let going; // G was pressed a moment ago

const rows = () => [...document.querySelectorAll('main :is(tbody > tr, .ff-due > li, .ff-hits > li, .ff-day > li)')].map(row => row.querySelector('a, button')).filter(link => link?.checkVisibility());
const rowOf = element => element.closest('tr, li');
const walk = by => {
  const all = rows(), at = all.findIndex(link => rowOf(link) === rowOf(document.activeElement));
  return act(all[at < 0 ? (by > 0 ? 0 : all.length - 1) : at + by], 'focus') || at >= 0;
};
const filter = () => act(seen('main .ff-filter :is(input:not([type=hidden]), select)') ?? seen('main form[role=search] input') ?? seen('main .ff-chips a[aria-current]') ?? seen('main .ff-chips a'), 'focus');
const own = key => act(seen(`main [aria-keyshortcuts="${CSS.escape(key)}"]`), 'click');

async function map() {
  const answer = await fetch('/keys?handler=Map').catch(() => null);
  if (!answer?.ok || answer.redirected) return location.assign('/keys');
  const box = document.createElement('dialog');
  box.className = 'ff-palette ff-map';
  box.innerHTML = await answer.text(); // our own page's, encoded there
  box.setAttribute('aria-labelledby', 'keys-title');
  document.body.append(box);
  box.addEventListener('close', () => box.remove());
  box.addEventListener('click', event => { if (event.target === box) box.close(); });
  box.showModal();
}

const does = {
  '?': () => { map(); return true; },
  g: () => { going = setTimeout(() => { going = undefined; }, 1500); return true; },
  j: () => walk(1), k: () => walk(-1), f: filter,
  n: () => own('n'), e: () => own('e'), '[': () => own('['), ']': () => own(']'),
};
document.addEventListener('keydown', event => {
  const { key, target } = event, letter = key.toLowerCase(), nordic = event.getModifierState('AltGraph') && '[]'.includes(key); // brackets are AltGr 8 and 9 here
  if (event.isComposing || isTyping(target) || document.querySelector('dialog[open]') || (!nordic && (event.ctrlKey || event.metaKey || event.altKey))) return;
  const arrow = { ArrowDown: 1, ArrowUp: -1 }[key];
  const done = arrow ? rows().includes(target) && walk(arrow)
    : !on ? false
    : going ? act(document.querySelector(`[data-go="${CSS.escape(letter)}"]`), 'click')
    : does[letter]?.();
  if (letter !== 'g') going = clearTimeout(going);
  if (done) event.preventDefault();
});
