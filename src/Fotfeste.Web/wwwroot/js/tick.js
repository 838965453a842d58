// Ticks everybody or nobody in a list of people. Without it each is ticked by hand.
for (const bar of document.querySelectorAll('[data-tick]')) {
  bar.hidden = false;
  const tick = on => { for (const box of bar.parentElement.querySelectorAll('tbody [type=checkbox]')) box.checked = on; };
  bar.querySelector('[data-tick-all]').addEventListener('click', () => tick(true));
  bar.querySelector('[data-tick-none]').addEventListener('click', () => tick(false));
}
