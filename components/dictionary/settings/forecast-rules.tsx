import { TextField } from "@/components/form/text-field";
import { forecastRulesSetting } from "@/domain/forecast/forecast-rules.schema";
import { stages } from "@/domain/project/stage";
import { hasReached } from "@/domain/project/stage-order";
import { formatNumber } from "@/lib/format/number";
import { stageText } from "@/lib/text/stages";
import { numberIn, type SettingEditor, type SettingValues } from "./setting-editor";

type Rules = SettingValues["forecast.rules"];

const unsigned = stages.filter((stage) => !hasReached(stage, "S2"));
const spreadRows = 6;

const percent = (bp: number) => `${formatNumber(bp / 100)}%`;

function spreadWords({ spread }: Rules): string {
  const parts = spread.map(({ upToMonth, shareBp }, index) => {
    const from = index === 0 ? 0 : (spread[index - 1]?.upToMonth ?? 0) + 1;
    return `第 ${from}–${upToMonth} 个月 ${percent(shareBp)}`;
  });
  const never = 10_000 - spread.reduce((sum, { shareBp }) => sum + shareBp, 0);
  return [...parts, never > 0 ? `其余 ${percent(never)} 视为不来` : ""].filter(Boolean).join("，");
}

function Fact({ label, children }: { label: string; children: string }) {
  return (
    <div className="grid gap-x-6 border-b hairline py-1.5 sm:grid-cols-[12rem_1fr]">
      <dt className="text-ink-muted">{label}</dt>
      <dd className="tabular-nums">{children}</dd>
    </div>
  );
}

function View({ value }: { value: Rules }) {
  const months = unsigned.map((stage) => `${stageText[stage]} ${value.monthsToSigning[stage] ?? 0}`);
  return (
    <dl>
      <Fact label="签约后到位进度">{spreadWords(value)}</Fact>
      <Fact label="距签约的月数">{months.join("，")}</Fact>
      <Fact label="起始值相当于">{`${formatNumber(value.priorStrength)} 个项目的历史`}</Fact>
      <Fact label="早晚的标准差">{`${formatNumber(value.slipSigmaMonths, 1)} 个月`}</Fact>
      <Fact label="年景的标准差">{percent(value.commonSpreadBp)}</Fact>
    </dl>
  );
}

function Fields({ value, error }: { value: Rules; error: string | undefined }) {
  return (
    <>
      <fieldset>
        <legend className="mb-2 font-semibold">签约后到位进度</legend>
        <div className="grid grid-cols-2 gap-x-4 gap-y-2 sm:max-w-md">
          {Array.from({ length: spreadRows }, (_, index) => `${index + 1}`).map((number, index) => (
            <SpreadRow key={number} number={number} step={value.spread[index]} />
          ))}
        </div>
        <p className="mt-1 text-sm text-ink-muted">各段依次填写，不用的留空；合计不足 100% 的部分视为不来</p>
      </fieldset>
      <fieldset>
        <legend className="mb-2 font-semibold">距签约的月数</legend>
        <div className="grid grid-cols-2 gap-4 sm:grid-cols-4">
          {unsigned.map((stage) => (
            <TextField
              key={stage}
              label={stageText[stage]}
              name={`months-${stage}`}
              inputMode="numeric"
              maxLength={2}
              suffix="月"
              defaultValue={String(value.monthsToSigning[stage] ?? 0)}
            />
          ))}
        </div>
      </fieldset>
      <div className="grid gap-4 sm:grid-cols-3">
        <TextField
          label="起始值相当于项目数"
          name="priorStrength"
          inputMode="numeric"
          maxLength={4}
          suffix="个"
          defaultValue={String(value.priorStrength)}
        />
        <TextField
          label="早晚的标准差"
          name="slipSigmaMonths"
          inputMode="decimal"
          maxLength={4}
          suffix="月"
          defaultValue={String(value.slipSigmaMonths)}
        />
        <TextField
          label="年景的标准差"
          name="commonSpread"
          inputMode="decimal"
          maxLength={5}
          suffix="%"
          help="好年景、坏年景对全部项目的共同影响"
          defaultValue={String(value.commonSpreadBp / 100)}
          error={error ? "填写 0 至 60 之间的数" : undefined}
        />
      </div>
    </>
  );
}

function SpreadRow({ number, step }: { number: string; step: Rules["spread"][number] | undefined }) {
  return (
    <>
      <TextField
        label={`第 ${number} 段至签约后`}
        name={`upTo-${number}`}
        inputMode="numeric"
        maxLength={3}
        suffix="月"
        defaultValue={step ? String(step.upToMonth) : ""}
      />
      <TextField
        label={`第 ${number} 段比例`}
        name={`share-${number}`}
        inputMode="decimal"
        maxLength={5}
        suffix="%"
        defaultValue={step ? String(step.shareBp / 100) : ""}
      />
    </>
  );
}

function read(form: FormData): Rules | undefined {
  const numbers = Array.from({ length: spreadRows }, (_, index) => `${index + 1}`);
  const isFilled = (number: string) =>
    [`upTo-${number}`, `share-${number}`].some((name) => String(form.get(name) ?? "").trim() !== "");
  const parsed = forecastRulesSetting.safeParse({
    spread: numbers.filter(isFilled).map((number) => ({
      upToMonth: numberIn(form, `upTo-${number}`),
      shareBp: Math.round(numberIn(form, `share-${number}`) * 100),
    })),
    priorStrength: numberIn(form, "priorStrength"),
    slipSigmaMonths: numberIn(form, "slipSigmaMonths"),
    commonSpreadBp: Math.round(numberIn(form, "commonSpread") * 100),
    monthsToSigning: Object.fromEntries(
      unsigned.map((stage) => [stage, numberIn(form, `months-${stage}`)] as const),
    ),
  });
  return parsed.success ? parsed.data : undefined;
}

/** Spread, delays and widths of the forecast. */
export const forecastRulesEditor: SettingEditor<Rules> = {
  View,
  Fields,
  read,
  wrong: "参数有误：截止月依次增大，各段比例之和不超过 100%，月数不超过 60，标准差不超过 24 个月、60%",
};
