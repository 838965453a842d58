// Names offered while one is typed, where there are more than a list holds. Without script the name is looked up when the form is sent.
import { asking } from './ask.js';

for (const list of document.querySelectorAll('datalist[data-names]')) {
  const field = document.querySelector(`input[list="${list.id}"]`), typed = () => field.value.trim();
  asking(field, 150, list.dataset.names, () => typed() && { q: typed() }, html => { list.innerHTML = html; });
}
