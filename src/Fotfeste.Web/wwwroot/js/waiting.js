// What waits on this device is sent when the net is back, at start, or by the button. It leaves the device only when the server has answered for it.
import { able, drop, list, tidy, wipe } from './box.js';
import { open, owner, refused, say, show, token, words } from './waitlist.js';

// One tab at a time; the server makes one contact of one form, however often it comes.
const send = () => navigator.locks.request('fotfeste-waiting', async () => {
  let result = '';
  for (const entry of await list(owner)) {
    const body = new URLSearchParams(entry.fields);
    body.set('__RequestVerificationToken', token());
    const answer = await fetch(entry.to, { method: 'POST', body, headers: { Accept: 'application/json' } }).catch(() => null);
    if (answer?.ok && !answer.redirected) {
      await drop(entry.id);
      result = words.sent;
    } else if ([404, 409, 422].includes(answer?.status)) {
      refused.add(entry.id);
      result = words.refused;
    } else {
      result = !answer ? words.off : answer.status === 401 ? words.out : words.later;
      break;
    }
  }
  if (result) say(result);
  return show();
});

async function leave(event) {
  const door = event.target;
  event.preventDefault();
  const left = (await list(owner)).length && await send();
  if (left && !door.dataset.sure) { // a second time means it
    door.dataset.sure = 'yes';
    say(words.leaving);
    open();
    return;
  }
  await wipe();
  door.submit();
}

if (able) {
  const lost = await tidy(owner);
  if (lost) say(words.lost, lost);
  if (await show()) await send();
  addEventListener('online', send);
  document.querySelector('[data-waiting]').addEventListener('changed', show);
  document.querySelector('[data-waiting-send]').addEventListener('click', send);
  document.querySelector('form[action="/sign-out"]')?.addEventListener('submit', leave);
}
