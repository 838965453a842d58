// Contacts that wait for the net, on this device: sealed with a key that the browser never gives away, one person's, for three days.
const name = 'fotfeste', life = 72 * 3600e3;
export const able = !!(globalThis.indexedDB && globalThis.crypto?.subtle && navigator.locks);

const answer = asked => new Promise((yes, no) => { asked.onsuccess = () => yes(asked.result); asked.onerror = () => no(asked.error); });
const bytes = text => new TextEncoder().encode(text);
const how = (iv, owner, id) => ({ name: 'AES-GCM', iv, additionalData: bytes(owner + id) });

async function work(store, mode, act) {
  const asked = indexedDB.open(name, 1);
  asked.onupgradeneeded = () => { asked.result.createObjectStore('keys'); asked.result.createObjectStore('waiting', { keyPath: 'id' }); };
  const db = await answer(asked);
  try {
    const turn = db.transaction(store, mode);
    const ended = new Promise((yes, no) => { turn.oncomplete = yes; turn.onabort = () => no(turn.error); });
    const [result] = await Promise.all([answer(act(turn.objectStore(store))), ended]);
    return result;
  } finally { db.close(); }
}

const known = async () => able && (!indexedDB.databases || (await indexedDB.databases()).some(db => db.name === name));
const rows = async () => await known() ? work('waiting', 'readonly', store => store.getAll()) : [];

async function keyOf(owner) {
  const old = await work('keys', 'readonly', store => store.get(owner));
  if (old) return old;
  const fresh = await crypto.subtle.generateKey({ name: 'AES-GCM', length: 256 }, false, ['encrypt', 'decrypt']);
  await work('keys', 'readwrite', store => store.put(fresh, owner));
  return fresh;
}

export const count = async () => (await rows()).length;

export async function put(owner, id, what) {
  const key = await keyOf(owner), iv = crypto.getRandomValues(new Uint8Array(12));
  const box = await crypto.subtle.encrypt(how(iv, owner, id), key, bytes(JSON.stringify(what)));
  await work('waiting', 'readwrite', store => store.put({ id, owner, at: Date.now(), iv, box }));
}

// The oldest first.
export async function list(owner) {
  const own = (await rows()).filter(row => row.owner === owner).sort((a, b) => a.at - b.at), key = own.length && await keyOf(owner);
  return Promise.all(own.map(async ({ id, at, iv, box }) => ({ id, at, ...JSON.parse(new TextDecoder().decode(await crypto.subtle.decrypt(how(iv, owner, id), key, box))) })));
}

export async function drop(id) {
  if (await known()) await work('waiting', 'readwrite', store => store.delete(id));
  if (await count() === 0) await wipe();
}

export const wipe = async () => { if (await known()) await answer(indexedDB.deleteDatabase(name)); };

// Wipes what is another's or too old, and says how many were one's own. At the door nobody is known: there only age counts.
export async function tidy(owner) {
  const gone = (await rows()).filter(row => Date.now() - row.at > life || (owner && row.owner !== owner));
  for (const { id } of gone) await drop(id);
  return gone.filter(row => [row.owner, ''].includes(owner)).length;
}
