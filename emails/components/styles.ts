const font = '-apple-system, BlinkMacSystemFont, "Segoe UI", Roboto, Arial, sans-serif';
const brand = "#00483a";
const ink = "#212b32";
const quiet = "#4c6272";

/** Inline styles: the only kind that every mail reader honours. */
export const styles = {
  page: { backgroundColor: "#f4f5f2", fontFamily: font, margin: 0, padding: "24px 8px" },
  sheet: {
    backgroundColor: "#ffffff",
    borderRadius: "6px",
    borderTop: `6px solid ${brand}`,
    maxWidth: "560px",
    padding: "24px 28px",
  },
  wordmark: { color: brand, fontSize: "18px", fontWeight: 700, lineHeight: "24px", margin: 0 },
  title: {
    color: ink,
    fontSize: "24px",
    fontWeight: 700,
    lineHeight: "31px",
    margin: "20px 0 12px",
  },
  paragraph: { color: ink, fontSize: "17px", lineHeight: "26px", margin: "0 0 14px" },
  button: {
    backgroundColor: brand,
    borderRadius: "5px",
    color: "#ffffff",
    fontSize: "17px",
    fontWeight: 700,
    lineHeight: "24px",
    margin: "10px 0 16px",
    padding: "12px 20px",
  },
  address: { color: quiet, fontSize: "15px", lineHeight: "23px", margin: "0 0 14px" },
  link: { color: brand, textDecoration: "underline", wordBreak: "break-all" as const },
  rule: { borderColor: "#d8dde0", margin: "24px 0 14px" },
  footer: { color: quiet, fontSize: "15px", lineHeight: "23px", margin: 0 },
};

/** Mail readers that know a dark mode get colours chosen for it, instead of inverting ours. (React escapes `>`.) */
export const darkStyles = `
:root { color-scheme: light dark; supported-color-schemes: light dark; }
@media (prefers-color-scheme: dark) {
  .page, .page td { background-color: #0f1714 !important; }
  .sheet, .page .sheet td { background-color: #18221e !important; }
  .sheet { border-top-color: #8fd8c2 !important; }
  .ink { color: #eef2f0 !important; }
  .quiet { color: #b9c6c1 !important; }
  .wordmark, .link { color: #8fd8c2 !important; }
  .button { background-color: #8fd8c2 !important; color: #0c1a15 !important; }
  .rule { border-color: #3a4843 !important; }
}
`;
