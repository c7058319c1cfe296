import { hash, verify } from "@node-rs/argon2";
import { AppError } from "../kernel/app-error";

/** OWASP's minimum for argon2id; 7 to 10 ms on the reference machine. */
const parameters = { memoryCost: 19_456, timeCost: 2, parallelism: 1 } as const;

/** A valid hash nobody knows the password of: an unknown user costs as much as a known one. */
const decoy =
  "$argon2id$v=19$m=19456,t=2,p=1$gZJjXFb6VJhxb53d249Lwg$nAhkIkG+vZHT7G2xsLnmRJtVfqFwyF23VjXpR/iN9MM";

const running = { count: 0, waiting: [] as (() => void)[] };
const maxRunning = 2;
const maxWaiting = 50;

/** At most two hashes at once and a bounded queue, so that a flood of sign-ins can't take the machine. */
async function limited<Value>(work: () => Promise<Value>): Promise<Value> {
  if (running.count >= maxRunning) {
    if (running.waiting.length >= maxWaiting) throw new AppError("LIMIT", { retryAfterSeconds: 60 });
    await new Promise<void>((resolve) => running.waiting.push(resolve));
  }
  running.count += 1;
  try {
    return await work();
  } finally {
    running.count -= 1;
    running.waiting.shift()?.();
  }
}

export const hashPassword = (password: string): Promise<string> => limited(() => hash(password, parameters));

/** False for a wrong password and, at the same cost, for no user at all. */
export async function verifyPassword(stored: string | undefined, password: string): Promise<boolean> {
  const isRight = await limited(() => verify(stored ?? decoy, password));
  return stored !== undefined && isRight;
}
