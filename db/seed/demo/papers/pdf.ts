/** Chinese text in the font every viewer has a stand-in for: UTF-16, two bytes a character. */
const hex = (text: string): string => `<${Buffer.from(text, "utf16le").swap16().toString("hex")}>`;

const line = (text: string, x: number, y: number, size: number): string =>
  `BT /F1 ${size} Tf ${x} ${y} Td ${hex(text)} Tj ET`;

const top = 760;
const leading = 26;
const lineWidth = 37;

/** Latin letters and figures are half as wide as characters. */
const widthOf = (character: string): number => (character.charCodeAt(0) < 128 ? 0.5 : 1);

/** Lines as wide as the page; none begins with a mark that closes. */
function folded(text: string): string[] {
  const lines = [""];
  let width = 0;
  for (const character of text) {
    const isFull = width + widthOf(character) > lineWidth && !"，。；：、）》".includes(character);
    if (isFull) {
      lines.push("");
      width = 0;
    }
    lines[lines.length - 1] += character;
    width += widthOf(character);
  }
  return lines;
}

/** One A4 page with a title, a rule and text; the same words give the same bytes. */
export function paperPdf(title: string, paragraphs: readonly string[]): Buffer {
  const lines = paragraphs.flatMap(folded).slice(0, 24);
  const content = [
    line(title, 72, top, 20),
    `0.6 w 72 ${top - 16} m 523 ${top - 16} l S`,
    ...lines.map((text, index) => line(text, 72, top - 52 - index * leading, 12)),
  ].join("\n");
  const objects = [
    "<</Type/Catalog/Pages 2 0 R>>",
    "<</Type/Pages/Kids[3 0 R]/Count 1>>",
    "<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Contents 4 0 R/Resources<</Font<</F1 5 0 R>>>>>>",
    `<</Length ${content.length}>>\nstream\n${content}\nendstream`,
    "<</Type/Font/Subtype/Type0/BaseFont/STSong-Light/Encoding/UniGB-UCS2-H/DescendantFonts[6 0 R]>>",
    "<</Type/Font/Subtype/CIDFontType0/BaseFont/STSong-Light/CIDSystemInfo<</Registry(Adobe)/Ordering(GB1)/Supplement 2>>/FontDescriptor 7 0 R/DW 1000/W[1 95 500]>>",
    "<</Type/FontDescriptor/FontName/STSong-Light/Flags 6/FontBBox[-25 -254 1000 880]/ItalicAngle 0/Ascent 880/Descent -120/CapHeight 880/StemV 93>>",
  ];
  let body = "%PDF-1.4\n";
  const offsets = objects.map((object, index) => {
    const offset = body.length;
    body += `${index + 1} 0 obj\n${object}\nendobj\n`;
    return `${String(offset).padStart(10, "0")} 00000 n \n`;
  });
  const size = objects.length + 1;
  const table = `xref\n0 ${size}\n0000000000 65535 f \n${offsets.join("")}`;
  return Buffer.from(
    `${body}${table}trailer\n<</Size ${size}/Root 1 0 R>>\nstartxref\n${body.length}\n%%EOF\n`,
    "latin1",
  );
}
