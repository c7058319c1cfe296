import { Agent, request } from "node:http";

export type Shot = { path: string; method?: "GET" | "POST"; body?: string };

export type Figures = { requestsPerSecond: number; p50Ms: number; p95Ms: number; errors: number };

type Options = {
  port: number;
  headers?: Record<string, string>;
  connections: number;
  seconds: number;
  /** The n-th request of the run. */
  shot: (n: number) => Shot;
};

function fire(agent: Agent, options: Options, shot: Shot): Promise<number> {
  return new Promise((resolve, reject) => {
    const outgoing = request(
      {
        agent,
        host: "127.0.0.1",
        port: options.port,
        path: shot.path,
        method: shot.method ?? "GET",
        headers: {
          ...options.headers,
          ...(shot.body
            ? { "content-type": "application/json", "content-length": Buffer.byteLength(shot.body) }
            : {}),
        },
      },
      (incoming) => {
        incoming.resume();
        incoming.once("end", () => resolve(incoming.statusCode ?? 0));
        incoming.once("error", reject);
      },
    );
    outgoing.once("error", reject);
    outgoing.end(shot.body);
  });
}

const quantile = (sorted: readonly number[], share: number) =>
  sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0;

/** Keeps `connections` requests under way for `seconds`; an answer other than 2xx is an error. */
export async function measure(options: Options): Promise<Figures> {
  const agent = new Agent({ keepAlive: true, maxSockets: options.connections });
  const times: number[] = [];
  let fired = 0;
  let errors = 0;
  const begin = performance.now();
  const end = begin + options.seconds * 1000;
  const worker = async () => {
    while (performance.now() < end) {
      const start = performance.now();
      const status = await fire(agent, options, options.shot(fired++));
      times.push(performance.now() - start);
      if (status < 200 || status > 299) errors += 1;
    }
  };
  await Promise.all(Array.from({ length: options.connections }, worker));
  const elapsed = (performance.now() - begin) / 1000;
  agent.destroy();
  times.sort((left, right) => left - right);
  return {
    requestsPerSecond: times.length / elapsed,
    p50Ms: quantile(times, 0.5),
    p95Ms: quantile(times, 0.95),
    errors,
  };
}
