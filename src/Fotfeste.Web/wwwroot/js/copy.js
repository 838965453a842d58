// Copies a text for another system. Without script it is marked and copied by hand.
for (const button of document.querySelectorAll('[data-copy]')) {
  const text = document.getElementById(button.dataset.copy), said = button.parentElement.querySelector('[data-copied]');
  button.hidden = false;
  button.addEventListener('click', async () => {
    text.select();
    try { await navigator.clipboard.writeText(text.value); } catch { document.execCommand('copy'); }
    said.textContent = '';
    setTimeout(() => { said.textContent = said.dataset.copied; }, 50);
  });
}
