import { createServer } from "node:http";
import next from "next";

/** Undefined listens on every address of this machine. */
const host = process.env.HOST || undefined;
const port = Number(process.env.PORT ?? 3000);

/**
 * Next keeps a client's own X-Forwarded-For, which would let anyone choose the address that limits count by. The
 * socket's address is appended here, so that the last entry is always true.
 */
function stampAddress(request) {
  const claimed = request.headers["x-forwarded-for"];
  const address = request.socket.remoteAddress ?? "unknown";
  request.headers["x-forwarded-for"] = claimed ? `${claimed}, ${address}` : address;
}

const app = next({ dev: false, hostname: host ?? "localhost", port });
await app.prepare();
const handle = app.getRequestHandler();

const server = createServer((request, response) => {
  stampAddress(request);
  void handle(request, response);
});

/** A file of 50 MB over a slow line. */
server.requestTimeout = 15 * 60_000;
server.on("error", (error) => {
  console.error(error.code === "EADDRINUSE" ? `端口 ${port} 已被占用` : error.message);
  process.exit(1);
});
server.listen(port, host);

for (const signal of ["SIGTERM", "SIGINT"]) {
  process.once(signal, () => {
    server.close(() => process.exit(0));
    server.closeIdleConnections();
    setTimeout(() => process.exit(0), 5_000).unref();
  });
}
