/** A PDF of one page with a few lines of text. @param lines without brackets and letters beyond Latin-1; the first is the title */
export function onePagePdf(lines: string[]): Uint8Array<ArrayBuffer> {
  const [title = "", ...rest] = lines;
  const text = [
    `BT /F1 28 Tf 60 440 Td (${title}) Tj ET`,
    ...rest.map((line, at) => `BT /F1 18 Tf 60 ${390 - at * 32} Td (${line}) Tj ET`),
  ].join("\n");
  const objects = [
    "<< /Type /Catalog /Pages 2 0 R >>",
    "<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
    "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 960 540] /Contents 4 0 R /Resources << /Font << /F1 5 0 R >> >> >>",
    `<< /Length ${text.length} >>\nstream\n${text}\nendstream`,
    "<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>",
  ];
  let file = "%PDF-1.4\n";
  const places = objects.map((object, at) => {
    const place = file.length;
    file += `${at + 1} 0 obj\n${object}\nendobj\n`;
    return place;
  });
  const rows = places.map((place) => `${String(place).padStart(10, "0")} 00000 n \n`).join("");
  const size = objects.length + 1;
  const table = `xref\n0 ${size}\n0000000000 65535 f \n${rows}trailer\n<< /Size ${size} /Root 1 0 R >>`;
  return Uint8Array.from(
    Buffer.from(`${file}${table}\nstartxref\n${file.length}\n%%EOF\n`, "latin1"),
  );
}
