import { describe, expect, it } from "vitest";
import { redactDetail } from "./redact";

describe("redactDetail", () => {
  it("leaves secrets out, at any depth", () => {
    const detail = {
      newPassword: "x",
      row: { phone: "13812345678", tokenHash: "abc" },
      isPhoneChanged: true,
    };
    expect(redactDetail(detail)).toEqual({
      newPassword: "（不显示）",
      row: { phone: "（不显示）", tokenHash: "（不显示）" },
      isPhoneChanged: true,
    });
  });

  it("masks mobile numbers inside sentences and lists", () => {
    expect(redactDetail({ note: "电话13812345678，请回", list: ["13912345678"] })).toEqual({
      note: "电话138****5678，请回",
      list: ["139****5678"],
    });
  });

  it("keeps other numbers", () => {
    const detail = { uscc: "91120223MA06BX2T4K", amountFen: 123_456_789_012, code: "201381234567899" };
    expect(redactDetail(detail)).toEqual(detail);
  });
});
