// Beneath an employer's name: what we know about the firm that it means, and what it may hear about the person chosen, while it is typed. Without script the same is said when the form comes back.
import { asking } from './ask.js';

for (const told of document.querySelectorAll('[data-firm-told]')) {
  const form = told.closest('form'), field = form.querySelector('[name="Employer.Name"]'), person = form.querySelector('select[name="Person"], select[name="Form.For"], select[name="Form.Person"]'), named = form.querySelector('[name="ForName"], [name="Form.ForName"]');
  const whom = () => named?.value.trim() ? '' : person ? person.value : told.dataset.about ?? '';
  const wanted = () => field.value.trim() && { firm: field.value.trim(), whom: whom() };
  const ask = asking(field, 300, told.dataset.firmTold, wanted, html => { told.innerHTML = html; }, () => { told.textContent = ''; });
  for (const other of [field, person, named]) other?.addEventListener('change', ask);
}
