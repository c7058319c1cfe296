import { Timeline, TimelineItem } from "@/components/ui/timeline";
import type { FundStep } from "@/domain/amount/fund.schema";
import { formatInstant } from "@/lib/format/date";

const words = { propose: "提报", return: "退回", confirm: "核定", reverse: "红冲" } as const;
const icons = { propose: "upload", return: "arrow-left", confirm: "check", reverse: "stop" } as const;

/** Who did what with the entry, when and why. */
export function FundHistory({ steps }: { steps: readonly FundStep[] }) {
  if (steps.length === 0) return null;
  return (
    <section className="border-t hairline pt-4">
      <h3 className="mb-3 font-semibold">办理经过</h3>
      <Timeline label="办理经过">
        {steps.map((step) => (
          <TimelineItem
            key={`${step.action} ${step.at}`}
            icon={icons[step.action]}
            title={words[step.action]}
            actor={step.actorName ?? "已注销账号"}
            time={{ iso: step.at, text: formatInstant(step.at) }}
          >
            {step.reason}
          </TimelineItem>
        ))}
      </Timeline>
    </section>
  );
}
