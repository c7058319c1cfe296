/** The phone's own store for patrols: parcels to choose from, and visits that wait to be sent. */
const name = "park-patrol";
const storeNames = ["grounds", "visits"] as const;
type StoreName = (typeof storeNames)[number];

/** Pages and scripts a patrol needs without a network; `public/patrol-worker.js` reads the same name. */
export const patrolCache = "patrol-1";

function open(): Promise<IDBDatabase> {
  return new Promise((resolve, reject) => {
    const request = indexedDB.open(name, 1);
    request.onupgradeneeded = () => {
      for (const store of storeNames) request.result.createObjectStore(store, { keyPath: "id" });
    };
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error ?? new Error("the phone's store did not open"));
  });
}

async function inStore<Value>(
  store: StoreName,
  mode: IDBTransactionMode,
  work: (objects: IDBObjectStore) => IDBRequest<Value>,
): Promise<Value> {
  const database = await open();
  try {
    return await new Promise<Value>((resolve, reject) => {
      const transaction = database.transaction(store, mode);
      const request = work(transaction.objectStore(store));
      transaction.oncomplete = () => resolve(request.result);
      transaction.onabort = () => reject(transaction.error ?? new Error("the phone's store is full"));
      transaction.onerror = () => reject(transaction.error ?? new Error("the phone's store failed"));
    });
  } finally {
    database.close();
  }
}

/** What lies in a store, unread: the reader checks it. */
export const readAll = (store: StoreName): Promise<unknown[]> =>
  inStore<unknown[]>(store, "readonly", (objects) => objects.getAll());

export const keepOne = (
  store: StoreName,
  value: { id: string } & Record<string, unknown>,
): Promise<unknown> => inStore(store, "readwrite", (objects) => objects.put(value));

export const dropOne = (store: StoreName, id: string): Promise<unknown> =>
  inStore(store, "readwrite", (objects) => objects.delete(id));

/** Takes the kept page and parcels off this device, as when signing out; visits that wait to be sent stay. */
export async function forgetPatrolPages(): Promise<void> {
  if ("caches" in window) await caches.delete(patrolCache).catch(() => false);
  if ("indexedDB" in window)
    await inStore("grounds", "readwrite", (objects) => objects.clear()).catch(() => undefined);
}
