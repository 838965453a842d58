// Without net, a page that is not open yet cannot be had: this worker answers with one calm page that says so. That page and its files are all it ever keeps; no page about anybody passes through its shelf.
const shelf = 'fotfeste-1', shell = '/offline';
const isFile = url => /^\/(css|js|lib)\/|^\/icon\.svg$/.test(url.pathname);

async function stock() {
  const page = await fetch(shell, { cache: 'no-store' });
  if (!page.ok) throw new Error('no shell');
  const files = [...(await page.clone().text()).matchAll(/(?:href|src)="([^"]+)"/g)].map(found => found[1]).filter(address => isFile(new URL(address, location.origin)));
  await caches.delete(shelf);
  const fresh = await caches.open(shelf);
  await fresh.addAll([...new Set(files)]);
  await fresh.put(shell, page);
}

async function speaks(language) {
  const kept = await caches.match(shell);
  return !!kept && (await kept.text()).includes(`<html lang="${language}"`);
}

addEventListener('install', event => { skipWaiting(); event.waitUntil(stock()); });
addEventListener('activate', event => event.waitUntil(clients.claim()));
addEventListener('message', event => event.waitUntil(speaks(event.data).then(known => known || stock())));
addEventListener('fetch', event => {
  const url = new URL(event.request.url);
  if (event.request.method !== 'GET' || url.origin !== location.origin) return;
  if (event.request.mode === 'navigate') event.respondWith(fetch(event.request).catch(() => caches.match(shell)));
  else if (isFile(url)) event.respondWith(fetch(event.request).catch(async () => await caches.match(event.request) ?? Response.error()));
});
