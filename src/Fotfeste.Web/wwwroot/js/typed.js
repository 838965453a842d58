// A search that answers while somebody types. Without script the form leads to the same list.
import { asking } from './ask.js';

const form = document.querySelector('[data-as-typed]'), field = form.querySelector('input[type=search]');
const hits = document.querySelector('[data-typed-hits]'), said = document.querySelector('[data-typed-said]'), rest = document.querySelectorAll('[data-typed-rest]');
const typed = () => field.value.trim();

asking(field, 150, form.dataset.asTyped, () => ({ q: typed() }), html => {
  hits.innerHTML = html;
  said.textContent = hits.querySelector('[data-said]').dataset.said;
  for (const part of rest) part.hidden = typed().length > 0;
});
