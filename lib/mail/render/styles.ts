const serif = "Georgia, 'Times New Roman', serif";
const sans = "'Segoe UI', Helvetica, Arial, sans-serif";
const ink = "#14203a";
const soft = "#45506a";
const rule = "#b9b2a0";

/** How each part looks in light, written at the part itself: many programs read nothing else. */
export const styleOf = {
  page: `margin:0;padding:0;background:#faf6ec;color:${ink}`,
  around: "padding:24px 16px",
  sheet: "max-width:560px",
  name: `margin:0 0 24px;padding:0 0 8px;border-bottom:3px double ${rule};font:bold 20px/28px ${serif};color:${ink}`,
  heading: `margin:0 0 16px;font:bold 26px/32px ${serif};color:${ink}`,
  figure: `margin:0 0 16px;padding:12px 0;border-top:1px solid ${rule};border-bottom:1px solid ${rule};font:bold 36px/44px ${serif};letter-spacing:3px;color:${ink}`,
  text: `margin:0 0 16px;font:16px/24px ${sans};color:${ink}`,
  facts: "margin:0 0 16px;border-collapse:collapse",
  term: `padding:6px 16px 6px 0;border-top:1px solid ${rule};font:14px/22px ${sans};color:${soft}`,
  value: `padding:6px 0;border-top:1px solid ${rule};font:16px/22px ${sans};color:${ink}`,
  call: `margin:24px 0 0;padding:12px 0 0;border-top:3px double ${rule}`,
  note: `margin:0 0 4px;font:bold 20px/28px ${serif};color:${ink}`,
  title: `margin:0 0 8px;font:bold 18px/24px ${serif};color:${ink}`,
  titleLink: `color:${ink};text-decoration:underline`,
  action: "margin:24px 0 8px",
  button: `display:inline-block;padding:10px 20px;background:${ink};color:#faf6ec;font:bold 16px/24px ${sans};text-decoration:none`,
  address: `margin:0 0 24px;font:13px/20px ${sans};color:${soft};word-break:break-all`,
  footer: `margin:32px 0 0;padding:12px 0 0;border-top:1px solid ${rule};color:${soft}`,
  small: `margin:0 0 8px;font:13px/20px ${sans}`,
  link: `color:${soft}`,
} as const;

/** The same in dark, for programs that read a style sheet. */
export const styleSheet = [
  ":root{color-scheme:light dark;supported-color-schemes:light dark}",
  "@media (prefers-color-scheme:dark){",
  ".page{background:#10172a!important}",
  ".ink{color:#f2ecdd!important}",
  ".soft{color:#b9bfd0!important}",
  ".rule{border-color:#4a5470!important}",
  ".button{background:#f2ecdd!important;color:#10172a!important}",
  "}",
].join("");
