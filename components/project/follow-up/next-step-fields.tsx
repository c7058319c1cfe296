import { DateField } from "@/components/form/date-field";
import { TextField } from "@/components/form/text-field";
import { classNames } from "@/lib/class-names";
import { formatDateInProse } from "@/lib/format/date";
import type { DateChoice } from "./date-choices";
import type { FollowUpTexts } from "./use-follow-up-form";

type StepTexts = Pick<FollowUpTexts, "nextStep" | "nextStepOn">;

type NextStepFieldsProps = {
  texts: StepTexts;
  errors: Partial<Record<keyof StepTexts, string>>;
  choices: readonly DateChoice[];
  today: string;
  placeholder?: string;
  onChange: (change: Partial<StepTexts>) => void;
};

const usualSteps = ["电话回访", "上门走访", "发送资料", "邀请来园考察", "提交评审材料", "商谈条款"];

const chip =
  "touch inline-flex h-8 items-center rounded-md border px-2.5 text-sm max-sm:h-11 transition-colors aria-pressed:border-accent aria-pressed:bg-accent-soft aria-pressed:text-accent-text border-line-strong/60 hover:border-line-strong";

/** What comes next and when; the usual answers are one tap each. */
export function NextStepFields(props: NextStepFieldsProps) {
  const { texts, errors, choices, today, placeholder = "不填则保留原定的下一步", onChange } = props;
  const usualDay = choices[1]?.date ?? choices[0]?.date ?? "";
  const setStep = (nextStep: string) =>
    onChange({ nextStep, nextStepOn: nextStep === "" ? "" : texts.nextStepOn || usualDay });
  return (
    <div className="grid gap-3">
      <div>
        <TextField
          label="下一步"
          value={texts.nextStep}
          maxLength={200}
          placeholder={placeholder}
          error={errors.nextStep}
          onChange={(event) => setStep(event.target.value)}
        />
        <Chips
          label="常用的下一步"
          items={usualSteps.map((step) => ({ label: step, value: step }))}
          current={texts.nextStep}
          onPick={(step) => setStep(texts.nextStep === step ? "" : step)}
        />
      </div>
      {texts.nextStep.trim() === "" && !texts.nextStepOn ? null : (
        <div>
          <DateField
            label="什么时候"
            value={texts.nextStepOn}
            min={today}
            error={errors.nextStepOn}
            help={texts.nextStepOn ? formatDateInProse(texts.nextStepOn) : undefined}
            onChange={(event) => onChange({ nextStepOn: event.target.value })}
          />
          <Chips
            label="常用日期"
            items={choices.map(({ label, date }) => ({ label, value: date, hint: formatDateInProse(date) }))}
            current={texts.nextStepOn}
            onPick={(nextStepOn) => onChange({ nextStepOn })}
          />
        </div>
      )}
    </div>
  );
}

type ChipsProps = {
  label: string;
  items: readonly { label: string; value: string; hint?: string }[];
  current: string;
  onPick: (value: string) => void;
};

function Chips({ label, items, current, onPick }: ChipsProps) {
  return (
    <fieldset className="mt-2 flex flex-wrap gap-1.5">
      <legend className="sr-only">{label}</legend>
      {items.map(({ label: text, value, hint }) => (
        <button
          key={value}
          type="button"
          title={hint}
          aria-pressed={value === current}
          onClick={() => onPick(value)}
          className={classNames(chip)}
        >
          {text}
        </button>
      ))}
    </fieldset>
  );
}
