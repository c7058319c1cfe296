import { Refusal } from "../../db/embedded/refusal.mjs";

const mostRestarts = 3;
const windowMs = 10 * 60_000;

/**
 * Restarts a part that ended by itself, at most three times in ten minutes; then `failed` rejects with a `Refusal`.
 * @template {{ exited: Promise<unknown>, stop: () => Promise<void> }} Part
 * @param {string} name @param {Part} first @param {() => Promise<Part>} reopen
 * @param {{ say: (text: string) => void, isStopping: () => boolean }} options
 */
export function keepRunning(name, first, reopen, { say, isStopping }) {
  let part = first;
  /** @type {number[]} */
  let restarts = [];
  const watch = async () => {
    while (true) {
      const how = await part.exited;
      if (isStopping()) return new Promise(() => {});
      restarts = [...restarts.filter((at) => Date.now() - at < windowMs), Date.now()];
      if (restarts.length > mostRestarts)
        throw new Refusal(`${name}反复退出（${how}），平台已停止；请查看日志后重新启动。`);
      say(`${name}意外退出（${how}），正在重新启动……`);
      part = await reopen();
      say(`${name}已恢复。`);
    }
  };
  const failed = watch();
  failed.catch(() => {});
  return { failed, stop: () => part.stop() };
}
