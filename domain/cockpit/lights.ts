import { z } from "zod";

/** 红黄绿灯: how far behind the calendar is still on plan, and how far is too far. */
export const lightsKey = "cockpit.lights";

const points = z.number().int("应为整数").min(0, "不能小于 0").max(10_000, "不超过 100 个百分点");

export const lightsSetting = z
  .object({
    /** Behind by more than this is amber, in basis points. */
    amberAfterBp: points,
    /** Behind by more than this is red. */
    redAfterBp: points,
  })
  .refine(({ amberAfterBp, redAfterBp }) => amberAfterBp < redAfterBp, {
    error: "红灯的门槛应高于黄灯",
    path: ["redAfterBp"],
  });
export type LightsSetting = z.output<typeof lightsSetting>;

export const defaultLights: LightsSetting = { amberAfterBp: 0, redAfterBp: 1000 };

export const lights = ["green", "amber", "red"] as const;
export type Light = (typeof lights)[number];

/** The light of a period by 完成率 less 序时进度 in basis points; none without a target. */
export function lightOf(aheadBp: number | null, { amberAfterBp, redAfterBp }: LightsSetting): Light | null {
  if (aheadBp === null) return null;
  if (aheadBp >= -amberAfterBp) return "green";
  return aheadBp >= -redAfterBp ? "amber" : "red";
}
