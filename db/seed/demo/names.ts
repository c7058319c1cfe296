import type { Random } from "./random";

const brandHeads = "澜衡朔砺沅屿岑翊珩璟昶臻稷楷聿瀚峤蔚桓熠";
const brandTails = "拓域芯川图程岳舟维合辰迈铭科泽跃锐凌";

/** Two-character brands that no listed firm uses, each once. */
export function brandNames(random: Random): string[] {
  const all = [...brandHeads].flatMap((head) => [...brandTails].map((tail) => `${head}${tail}`));
  return random.shuffle(all);
}

const surnames =
  "赵钱孙李周吴郑王冯陈褚卫蒋沈韩杨朱秦许何吕张孔曹严华金魏陶姜谢邹苏潘葛范彭鲁韦马方俞任袁柳史唐薛雷贺倪汤滕罗毕郝安常傅齐康";
const givenNames = [
  "建明",
  "志远",
  "晓东",
  "文博",
  "海涛",
  "国栋",
  "立新",
  "永强",
  "思远",
  "佳宁",
  "雨桐",
  "静怡",
  "振华",
  "学军",
  "宏伟",
  "晨曦",
  "嘉豪",
  "俊杰",
  "丽华",
  "雪梅",
  "少峰",
  "启明",
  "洪亮",
  "淑敏",
  "君瑶",
  "子昂",
  "凯文",
  "亚楠",
  "广宇",
  "慧敏",
  "兆丰",
  "培元",
  "一鸣",
  "若溪",
  "承志",
  "维民",
  "春生",
  "明哲",
  "岩松",
  "月华",
];

const titles = [
  "总经理",
  "副总经理",
  "投资总监",
  "项目总监",
  "战略发展部部长",
  "生产总监",
  "财务总监",
  "董事会秘书",
];

export type Person = { name: string; surname: string; title: string };

export function inventPerson(random: Random): Person {
  const surname = random.pick([...surnames]);
  return { name: `${surname}${random.pick(givenNames)}`, surname, title: random.pick(titles) };
}

/** A mobile number of a range kept for the demo: recognisably invented. */
export const inventPhone = (serial: number): string => `1990000${String(1000 + serial).padStart(4, "0")}`;
