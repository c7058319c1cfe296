import { fuzz } from "@/domain/survey/testing/fuzz";

const count = Number(process.argv[2] ?? 100_000);
const from = Number(process.argv[3] ?? 1);
const started = performance.now();
const run = fuzz(from, count, () => performance.now());
const seconds = ((performance.now() - started) / 1000).toFixed(1);

console.log(`${count} mutated survey files in ${seconds} s`);
console.log(
  `slowest ${run.slowestMs.toFixed(1)} ms (seed ${run.slowestSeed}), without remark ${run.accepted}`,
);
console.log(`areas changed beyond tolerance without a word: ${run.silent.length}`);
for (const line of run.silent.slice(0, 20)) console.log(`  ${line}`);
process.exitCode = run.silent.length > 0 || run.slowestMs > 2_000 ? 1 : 0;
