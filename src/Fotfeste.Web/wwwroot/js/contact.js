// The usual length goes with the kind of contact, until somebody has chosen a length.
const form = document.querySelector('form[data-contact]');
const usual = { Phone: '10', Message: '10' };
let chosen = false;
form?.addEventListener('change', ({ target }) => {
  if (target.name === 'Form.Minutes') chosen = true;
  if (chosen || !/^Form\.(Kind|NotMet)$/.test(target.name)) return;
  const kind = form.elements['Form.Kind'].value, minutes = form.elements['Form.NotMet'].checked ? '0' : usual[kind] ?? '30';
  for (const radio of form.elements['Form.Minutes']) radio.checked = radio.value === minutes;
});
