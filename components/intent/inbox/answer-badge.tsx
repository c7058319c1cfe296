import { Badge } from "@/components/ui/badge";
import type { Tone } from "@/components/ui/tone";
import type { AnswerVerdict } from "@/domain/intent/answer-clock";
import type { IntentListItem } from "@/domain/intent/list-intents.schema";

const words: Record<AnswerVerdict, { tone: Tone; text: (dueOn: string) => string }> = {
  waiting: { tone: "neutral", text: (dueOn) => `${dueOn.slice(5)} 前答复` },
  dueToday: { tone: "behind", text: () => "今日须答复" },
  overdue: { tone: "breached", text: (dueOn) => `逾期，应于 ${dueOn.slice(5)}` },
  answered: { tone: "plan", text: () => "按时答复" },
  answeredLate: { tone: "behind", text: () => "超时答复" },
  notNeeded: { tone: "paused", text: () => "无须答复" },
};

/** The one-working-day promise in a word and a colour. */
export function AnswerBadge({ answer }: Pick<IntentListItem, "answer">) {
  const { tone, text } = words[answer.verdict];
  return (
    <Badge tone={tone} hasMark>
      {text(answer.dueOn)}
    </Badge>
  );
}
