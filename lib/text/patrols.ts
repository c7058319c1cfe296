import type { ObservedState } from "@/domain/patrol/observed-state";

export const observedText: Record<ObservedState, string> = {
  notStarted: "未动工",
  underConstruction: "施工中",
  workStopped: "停工",
  builtNotProducing: "建成未投产",
  producing: "生产中",
  productionStopped: "停产",
  other: "其他",
};

/** How the phone's position stands, and what to do about it. */
export const positionText = {
  idle: "点“定位”列出附近地块",
  locating: "正在定位",
  refused: "没有定位权限。在浏览器设置里允许本站使用位置，或在下面按编号选地块",
  unavailable: "定位没有成功，到开阔处再试，或在下面按编号选地块",
  insecure: "本站地址不是加密连接，浏览器不提供定位；在下面按编号选地块",
} as const;
