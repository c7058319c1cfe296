const pairs =
  "國国電电際际業业華华機机車车學学實实發发資资訊讯醫医藥药億亿達达聯联創创製制衛卫動动環环陽阳興兴東东" +
  "廣广灣湾財财產产區区壓压縮缩銀银銷销鋼钢鐵铁銅铜鋁铝鋰锂錦锦龍龙馬马鳳凤島岛貿贸進进遠远運运輸输" +
  "開开關关門门閥阀無无線线網网絡络纖纤維维統统紡纺織织綠绿總总經经濟济滙汇匯汇麗丽義义榮荣樂乐氣气" +
  "潔洁淨净測测滿满災灾燈灯營营爾尔獨独現现瑪玛萬万種种積积穩稳節节築筑簡简級级紅红純纯紙纸結结" +
  "給给繼继續续習习職职聲声膚肤臺台蘇苏蘭兰術术裝装規规視视設设計计許许試试誠诚話话語语調调" +
  "論论證证識识議议護护豐丰負负貨货質质貴贵買买賣卖賽赛贏赢軟软軸轴較较輕轻輛辆輪轮轉转辦办農农" +
  "遊游適适選选郵邮醬酱釋释鄉乡針针鍵键鏈链鏡镜長长間间闊阔隨随險险雙双離离雲云靈灵靜静" +
  "頂顶項项順顺預预領领頻频題题類类顯显風风飛飞飲饮館馆駿骏驅驱體体鮮鲜麥麦齊齐歐欧" +
  "傑杰傳传備备價价優优內内兩两冊册凱凯劃划劉刘劑剂勁劲勝胜勞劳勵励協协單单衝冲員员問问園园圍围圓圆" +
  "圖图團团堅坚場场塊块塗涂壯壮夢梦奧奥奮奋媽妈寧宁寶宝審审將将專专尋寻對对導导層层嶺岭幣币帶带" +
  "幹干幾几庫库廠厂廳厅張张強强彈弹彙汇後后徑径從从復复應应懷怀戰战戲戏報报採采揚扬換换據据擇择擔担" +
  "擴扩數数晉晋時时曉晓書书會会極极構构楊杨標标樣样樓楼權权歲岁歷历殼壳殺杀滅灭漢汉潤润濱滨瀋沈" +
  "為为煙烟熱热爐炉愛爱牆墙獎奖獲获畫画當当療疗發发盤盘監监盧卢碩硕礦矿礎础禮礼稅税競竞筆笔";

const simplified = new Map<string, string>();
const characters = Array.from(pairs);
for (let index = 0; index + 1 < characters.length; index += 2) {
  simplified.set(characters[index] ?? "", characters[index + 1] ?? "");
}

/** Simplifies the traditional characters that company names of Hong Kong and Taiwan use; others stay as they are. */
export const simplifyName = (text: string): string =>
  Array.from(text, (character) => simplified.get(character) ?? character).join("");
