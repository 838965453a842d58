// The page for when there is no net: says how many contacts wait here, and goes on by itself when the net is back.
import { count } from './box.js';
const said = document.querySelector('[data-count]'), waiting = await count();
if (waiting) said.textContent = (waiting === 1 ? said.dataset.one : said.dataset.other).replace('{0}', waiting);
const look = () => fetch('/health', { cache: 'no-store' }).then(answer => { if (answer.ok) location.reload(); }).catch(() => { /* not yet */ });
addEventListener('online', look);
setInterval(look, 5000); // "online" may come before the net does
