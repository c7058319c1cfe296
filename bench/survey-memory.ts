import { parseSurvey } from "@/domain/survey/parse-survey";
import { exampleTxt, utf8 } from "@/domain/survey/testing/samples";

const kind = process.argv[2] ?? "one-ring";
const megabytes = Number(process.argv[3] ?? 50);
const header = exampleTxt.slice(0, exampleTxt.indexOf("10,2.88"));
const encoder = new TextEncoder();

/** A ring with as many points as fit, or as many plots of five rows. */
function* rows(): Generator<string, void, undefined> {
  yield header;
  if (kind === "one-ring") {
    const points = Math.floor((megabytes * 1024 * 1024) / 40);
    yield `${points},1.0000,GX-1,大地块,面,,工业用地,,@\n`;
    for (let index = 0; index < points; index += 1) {
      const angle = (2 * Math.PI * index) / points;
      const [north, east] = [4310735 + 9000 * Math.cos(angle), 39493930 + 9000 * Math.sin(angle)];
      yield `J${index + 1},1,${north.toFixed(3)},${east.toFixed(3)}\n`;
    }
    return;
  }
  for (let plot = 0; plot < (megabytes * 1024 * 1024) / 220; plot += 1) {
    const [n, e] = [4310735 + (plot % 3000) * 6, 39490000 + Math.floor(plot / 3000) * 6];
    yield `5,0.0025,P${plot},地块${plot},面,,工业用地,,@\n`;
    for (const [name, dn, de] of [
      ["J1", 0, 0],
      ["J2", 5, 0],
      ["J3", 5, 5],
      ["J4", 0, 5],
      ["J1", 0, 0],
    ] as const)
      yield `${name},1,${n + dn}.000,${e + de}.000\n`;
  }
}

function build(): Uint8Array {
  const bytes = new Uint8Array(megabytes * 1024 * 1024 + 1024 * 1024);
  let at = 0;
  let pending: string[] = [];
  for (const row of rows()) {
    pending.push(row);
    if (pending.length < 1000) continue;
    at += encoder.encodeInto(pending.join(""), bytes.subarray(at)).written;
    pending = [];
  }
  at += encoder.encodeInto(pending.join(""), bytes.subarray(at)).written;
  return bytes.subarray(0, Math.min(at, megabytes * 1024 * 1024));
}

const bytes = kind === "example" ? utf8(exampleTxt) : build();
const started = performance.now();
const reading = parseSurvey({ format: "txt", bytes }, { crs: null });
const seconds = ((performance.now() - started) / 1000).toFixed(1);
const peakMb = Math.round(process.resourceUsage().maxRSS / 1024);
console.log(
  `${kind}, ${(bytes.byteLength / 1024 / 1024).toFixed(1)} MB: ${reading.plots.length} plots in ${seconds} s, peak ${peakMb} MB`,
);
console.log(
  reading.findings
    .slice(0, 5)
    .map(({ code, line }) => `${code} ${line}`)
    .join(", "),
);
process.exitCode = peakMb > 512 ? 1 : 0;
