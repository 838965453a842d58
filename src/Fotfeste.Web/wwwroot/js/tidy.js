// Where no contact can be written, none may be left lying: at the door what is too old is wiped; with whoever signs in, what is another's; at sign-out everything.
import { able, list, tidy, wipe } from './box.js';
const place = document.querySelector('[data-tidy]'), { tidy: owner, lost, leaving } = place.dataset;

async function leave(event) {
  const door = event.target;
  event.preventDefault();
  try {
    if ((await list(owner)).length && !door.dataset.sure) { // written in another role, and only there it can be sent: a second time means it
      door.dataset.sure = 'yes';
      place.textContent = leaving;
      return;
    }
    await wipe();
  } catch {
    // a box that cannot be opened keeps nobody here
  }
  door.submit();
}

if (able) {
  const gone = await tidy(owner);
  if (gone) place.textContent = lost.replace('{0}', gone);
  document.querySelector('form[action="/sign-out"]')?.addEventListener('submit', leave);
}
