// Where no contact can wait, none may lie: at the door what is too old is wiped, and with whoever signs in, what is another's.
import { able, tidy } from './box.js';
const place = document.querySelector('[data-tidy]');

if (able && place) {
  const lost = await tidy(place.dataset.tidy);
  if (lost) place.textContent = place.dataset.lost.replace('{0}', lost);
}
