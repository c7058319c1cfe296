// Opens /patrol and its scripts without a network. It never answers for data: nothing under /api is kept.
const cacheName = "patrol-1";
const page = "/patrol";

self.addEventListener("install", () => self.skipWaiting());

self.addEventListener("activate", (event) => {
  const drop = async () => {
    const names = await caches.keys();
    await Promise.all(
      names
        .filter((name) => name.startsWith("patrol-") && name !== cacheName)
        .map((name) => caches.delete(name)),
    );
    await self.clients.claim();
  };
  event.waitUntil(drop());
});

async function openPage(request) {
  try {
    const answer = await fetch(request);
    // Sent on to the sign-in page: whoever was signed in here is not any more.
    if (answer.type === "opaqueredirect" || answer.redirected) await caches.delete(cacheName);
    return answer;
  } catch (error) {
    const kept = await caches.match(page, { cacheName });
    if (kept) return kept;
    throw error;
  }
}

async function openPart(request) {
  try {
    return await fetch(request);
  } catch (error) {
    const kept = await caches.match(request, { cacheName });
    if (kept) return kept;
    throw error;
  }
}

self.addEventListener("fetch", (event) => {
  const { request } = event;
  const { origin, pathname } = new URL(request.url);
  if (request.method !== "GET" || origin !== self.location.origin) return;
  if (request.mode === "navigate" && pathname === page) event.respondWith(openPage(request));
  else if (pathname.startsWith("/_next/static/")) event.respondWith(openPart(request));
});
