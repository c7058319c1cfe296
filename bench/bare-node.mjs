import { createServer } from "node:http";
import postgres from "postgres";
import { statements } from "./statements.mjs";

const run = statements(postgres(process.env.DATABASE_URL ?? "", { max: 10 }));

createServer((request, response) => {
  const url = new URL(request.url ?? "/", "http://local");
  const statement = run[url.pathname.slice("/bare/".length)];
  if (!statement) {
    response.writeHead(url.pathname === "/bare/ready" ? 200 : 404).end();
    return;
  }
  void statement(Object.fromEntries(url.searchParams)).then((rows) => {
    response.writeHead(200, { "content-type": "application/json" }).end(JSON.stringify(rows));
  });
}).listen(Number(process.env.PORT));
