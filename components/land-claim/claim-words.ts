import type { Tone } from "@/components/ui/tone";
import type { ClaimEnding } from "@/domain/premises/premises";

export const claimKindText = { held: "意向锁定", allocated: "已落实", leased: "租赁" } as const;

export const claimEndingText: Record<ClaimEnding, string> = {
  released: "已解除",
  expired: "已到期",
  handedOver: "已移转",
  leaseEnded: "已退租",
  parcelChanged: "地块已变更",
};

const soonDays = 7;

/** How long a hold still stands, in words. */
export function daysLeftText(daysLeft: number | null, expiresOn: string | null): string {
  if (daysLeft === null || expiresOn === null) return "未设期限";
  if (daysLeft === 0) return `今天到期（${expiresOn}）`;
  return `剩 ${daysLeft} 天，至 ${expiresOn}`;
}

export const daysLeftTone = (daysLeft: number | null): Tone =>
  daysLeft !== null && daysLeft <= soonDays ? "behind" : "neutral";
