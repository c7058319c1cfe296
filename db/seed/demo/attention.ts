import type { Stage } from "@/domain/project/stage";
import type { Fate } from "./fate";
import type { Random } from "./random";

/** How long ago an open project was last followed up, and when its next step is due (negative: overdue). */
export type Attention = { gapDays: number; dueInDays: number };

const fresh = (random: Random): Attention => ({
  gapDays: random.integer(1, 11),
  dueInDays: random.integer(1, 14),
});

const overdue = (random: Random): Attention => ({
  gapDays: random.integer(10, 24),
  dueInDays: -random.integer(1, 7),
});

const stale = (random: Random): Attention => ({
  gapDays: random.integer(32, 64),
  dueInDays: -random.integer(18, 30),
});

const calm = (random: Random): Attention => ({
  gapDays: random.integer(2, 26),
  dueInDays: random.integer(2, 25),
});

const talks = new Set<Stage>(["L2", "L3", "R1", "R2", "R3"]);

function leadAttention(random: Random, draw: number): Attention {
  if (draw < 0.25) return { gapDays: random.integer(24, 29), dueInDays: -random.integer(8, 15) };
  return draw < 0.5 ? { gapDays: 9, dueInDays: -2 } : fresh(random);
}

function talkAttention(random: Random, draw: number): Attention {
  if (draw < 0.12) return { gapDays: random.integer(84, 89), dueInDays: -random.integer(40, 70) };
  if (draw < 0.28) return stale(random);
  return draw < 0.48 ? overdue(random) : fresh(random);
}

/**
 * Most open projects are in good order, some wait for a step that is overdue, some stand still, and a few have only
 * days of protection left (30 for a lead, 90 for a negotiation).
 */
export function attentionOf(random: Random, { stage, standing }: Fate): Attention {
  if (standing !== "normal") return { gapDays: 0, dueInDays: 0 };
  if (stage === "L0") return { gapDays: random.integer(1, 2), dueInDays: random.integer(0, 4) };
  const draw = random.next();
  if (stage === "L1") return leadAttention(random, draw);
  if (talks.has(stage)) return talkAttention(random, draw);
  if (draw < 0.08) return stale(random);
  return draw < 0.2 ? overdue(random) : calm(random);
}
