import { titled } from "../ui/titled.ts";

export const meta = titled("Accessibility");

export default function Accessibility() {
  return (
    <>
      <h1>Accessibility</h1>
      <p className="app-lead">
        Headroom aims to meet the Web Content Accessibility Guidelines 2.2 at level AA.
      </p>
      <h2>What you can do</h2>
      <ul>
        <li>read and write with a keyboard, a screen reader or by dictation</li>
        <li>use every page at 320 pixels wide, and zoomed to 400 per cent</li>
        <li>read every page, and write in every form, before or without script</li>
        <li>print any page</li>
      </ul>
      <h2>What we know is not good enough yet</h2>
      <ul>
        <li>
          Passkeys need script; an email link does the same without. Nobody but us has tried the
          product with assistive technology yet, and automated checks find only part of what can be
          wrong.
        </li>
      </ul>
      <h2>Tell us</h2>
      <p>
        If something is in your way, or you need it in another form, tell your programme. They can
        pass it on, and give you what you need meanwhile.
      </p>
    </>
  );
}
