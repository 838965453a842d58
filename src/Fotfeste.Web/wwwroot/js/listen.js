// Reads the page aloud, sentence by sentence, and marks where it is. Only with a voice that lives on this device and speaks the page's language; without one the button stays hidden. Nothing leaves the device.
const button = document.querySelector('[data-listen]'), page = document.querySelector('[data-read]'), speech = window.speechSynthesis;
const language = document.documentElement.lang, spoken = language === 'nb' ? ['nb', 'no'] : [language];
const fits = voice => voice.localService === true && spoken.includes(voice.lang.toLowerCase().split(/[-_]/)[0]);
const voice = () => speech.getVoices().find(fits);
const label = button?.querySelector('span'), listen = label?.textContent;
let turn = 0;

// Each sentence gets a place of its own, once; what holds a link or a mark is read as one.
const sentences = () => [...page.querySelectorAll('h1, h2, p, blockquote, li')].filter(part => part.checkVisibility() && !part.querySelector('p, li')).flatMap(part => {
  if (part.querySelector(':scope > .ff-sentence')) return [...part.querySelectorAll(':scope > .ff-sentence')];
  if (part.children.length > 0 || !window.Intl?.Segmenter) return [part];
  const found = [...new Intl.Segmenter(language, { granularity: 'sentence' }).segment(part.textContent)].map(({ segment }) => {
    const place = document.createElement('span');
    place.className = 'ff-sentence';
    place.textContent = segment;
    return place;
  });
  part.replaceChildren(...found);
  return found;
}).filter(part => part.textContent.trim().length > 0);

const quiet = () => {
  turn++;
  speech.cancel();
  page.querySelector('.ff-said-now')?.classList.remove('ff-said-now');
  label.textContent = listen;
  button.removeAttribute('data-reading');
};

const read = (parts, at, own) => {
  if (own !== turn) return; // somebody has stopped it, or begun again
  const now = parts[at], by = voice();
  page.querySelector('.ff-said-now')?.classList.remove('ff-said-now');
  if (!now || !by) return quiet();
  now.classList.add('ff-said-now');
  now.scrollIntoView({ block: 'nearest' });
  const saying = new SpeechSynthesisUtterance(now.textContent.trim());
  Object.assign(saying, { voice: by, lang: by.lang, rate: 0.9, onend: () => read(parts, at + 1, own), onerror: () => { if (own === turn) quiet(); } });
  speech.speak(saying);
};

if (button && page && speech) {
  const offer = () => { button.hidden = !voice(); };
  offer();
  speech.addEventListener?.('voiceschanged', offer); // some browsers know their voices a moment later
  addEventListener('pagehide', quiet);
  button.addEventListener('click', () => {
    if (button.hasAttribute('data-reading')) return quiet();
    speech.cancel();
    button.setAttribute('data-reading', '');
    label.textContent = button.dataset.stop;
    read(sentences(), 0, ++turn);
  });
}
