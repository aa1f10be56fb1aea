/*
 * What other programs put on the clipboard, as they write it: a short text each, with a heading, emphasis, a link, lists
 * and a table, in all of its mess.
 */

const wordHead = `<html xmlns:v="urn:schemas-microsoft-com:vml"
xmlns:o="urn:schemas-microsoft-com:office:office"
xmlns:w="urn:schemas-microsoft-com:office:word"
xmlns:m="http://schemas.microsoft.com/office/2004/12/omml"
xmlns="http://www.w3.org/TR/REC-html40">

<head>
<meta http-equiv=Content-Type content="text/html; charset=utf-8">
<meta name=ProgId content=Word.Document>
<meta name=Generator content="Microsoft Word 15">
<link rel=File-List href="file:///C:/Users/AOKAFO~1/AppData/Local/Temp/msohtmlclip1/01/clip_filelist.xml">
<!--[if gte mso 9]><xml>
 <o:OfficeDocumentSettings>
  <o:AllowPNG/>
 </o:OfficeDocumentSettings>
</xml><![endif]-->
<!--[if gte mso 9]><xml>
 <w:WordDocument>
  <w:View>Normal</w:View>
  <w:SaveIfXMLInvalid>false</w:SaveIfXMLInvalid>
 </w:WordDocument>
</xml><![endif]-->
<style>
<!--
 /* Font Definitions */
 @font-face
	{font-family:"Cambria Math";
	panose-1:2 4 5 3 5 4 6 3 2 4;}
 /* Style Definitions */
 p.MsoNormal, li.MsoNormal, div.MsoNormal
	{mso-style-unhide:no;
	margin:0cm;
	font-size:11.0pt;
	font-family:"Calibri",sans-serif;}
 /* List Definitions */
 @list l0
	{mso-list-id:1201824736;
	mso-list-type:hybrid;}
@list l0:level1
	{mso-level-number-format:bullet;
	mso-level-text:\\F0B7;
	font-family:Symbol;}
-->
</style>
</head>

<body lang=EN-GB link="#0563C1" vlink="#954F72" style='tab-interval:36.0pt;
word-wrap:break-word'>
<!--StartFragment-->
`;
const wordFoot = `
<!--EndFragment-->
</body>

</html>
`;

const spaces = `<span style='font:7.0pt "Times New Roman"'>&nbsp;&nbsp;&nbsp;&nbsp;&nbsp;&nbsp;
</span>`;

/** A paragraph that Word numbers or gives a bullet. */
const wordItem = (sign: string, level: number, list: string, words: string, place = "Middle") =>
  `<p class=MsoListParagraphCxSp${place} style='margin-left:${36 * level}.0pt;mso-add-space:
auto;text-indent:-18.0pt;mso-list:${list} level${level} ${list.replace("l", "lfo")}'><![if !supportLists]><span
style='font-family:Symbol;mso-fareast-font-family:Symbol;mso-bidi-font-family:
Symbol'><span style='mso-list:Ignore'>${sign}${spaces}</span></span><![endif]>${words}<o:p></o:p></p>

`;

const wordCell = (words: string, more = "") =>
  `<td width=301 ${more} valign=top style='width:225.4pt;border:solid windowtext 1.0pt;
  mso-border-alt:solid windowtext .5pt;padding:0cm 5.4pt 0cm 5.4pt'>
  <p class=MsoNormal style='margin-bottom:0cm;line-height:normal'>${words}<o:p></o:p></p>
  </td>`;

export const word = `${wordHead}
<h1>The night <span class=SpellE>shift</span><o:p></o:p></h1>

<p class=MsoNormal>I sat with the <b style='mso-bidi-font-weight:normal'>night team</b>,
and <i style='mso-bidi-font-style:normal'>listened</i>.<span style='mso-spacerun:yes'>  </span>See
<a href="https://example.org/rota"><span style='color:#0563C1'>the rota</span></a>
in <st1:place w:st="on"><st1:City w:st="on">Leeds</st1:City></st1:place>.<span
class=MsoCommentReference><span style='font-size:8.0pt;line-height:107%'><a
style='mso-comment-reference:AO_1;mso-comment-date:20260901T1012'></a><![if !supportAnnotations]><a
class=msocomanchor id="_anchor_1" href="#_msocom_1" name="_msoanchor_1">[AO1]</a><![endif]></span></span><o:p></o:p></p>

<p class=MsoNormal><o:p>&nbsp;</o:p></p>

<h2 style='margin-top:2.0pt'><span style='font-size:13.0pt;line-height:107%'>What
I noticed<o:p></o:p></span></h2>

<h5>In small</h5>

${wordItem("·", 1, "l0", "Nobody rang", "First")}${wordItem("o", 2, "l0", "not once")}${wordItem("§", 3, "l0", "not even at four")}${wordItem("·", 1, "l0", "Two slept", "Last")}${wordItem("1.", 1, "l1", "Ask the porters", "First")}${wordItem("a.", 2, "l1", "by day")}${wordItem("2.", 1, "l1", "Ask at night", "Last")}<p class=MsoNormal><!--[if gte vml 1]><v:shape id="Picture_x0020_1" style='width:90pt'>
 <v:imagedata src="file:///C:/Users/clip_image001.png" o:title=""/>
</v:shape><![endif]--><![if !vml]><img width=120 height=80
src="file:///C:/Users/AOKAFO~1/AppData/Local/Temp/msohtmlclip1/01/clip_image002.png"
v:shapes="Picture_x0020_1"><![endif]>After it <del cite="mailto:Amara" datetime="2026-09-01T10:12">very</del>
<ins cite="mailto:Amara" datetime="2026-09-01T10:12">quite</ins> tired.<o:p></o:p></p>

<table class=MsoTableGrid border=1 cellspacing=0 cellpadding=0
 style='border-collapse:collapse;border:none;mso-yfti-tbllook:1184'>
 <tr style='mso-yfti-irow:0;mso-yfti-firstrow:yes'>
  ${wordCell("<b>Who</b>")}
  ${wordCell("<b>What they said</b>")}
 </tr>
 <tr style='mso-yfti-irow:1'>
  ${wordCell("Jo", "rowspan=2")}
  ${wordCell("Not now</p>\n  <p class=MsoNormal>Later")}
 </tr>
 <tr style='mso-yfti-irow:2'>
  ${wordCell("Or never")}
 </tr>
 <tr style='mso-yfti-irow:3;mso-yfti-lastrow:yes'>
  ${wordCell("All of them tired", "colspan=2")}
 </tr>
</table>

<div style='mso-element:comment-list'><div style='mso-element:comment'>
<p class=MsoCommentText>A remark that is nobody's business.<o:p></o:p></p>
</div></div>
${wordFoot}`;

/** What is to be made of it, as Markdown. */
export const ofWord = `## The night shift

I sat with the **night team**, and *listened*. See [the rota](https://example.org/rota) in Leeds.

## What I noticed

### In small

- Nobody rang
  - not once
    - not even at four
- Two slept

1. Ask the porters
   1. by day
2. Ask at night

After it quite tired.

| Who | What they said |
| --- | --- |
| Jo | Not now<br>Later |
|  | Or never |
| All of them tired |  |`;

const webItem = (tag: string, level: number, position: number, words: string) =>
  `<div class="ListContainerWrapper SCXW21 BCX0" style="margin:0px;position:relative"><${tag} class="BulletListStyle1 SCXW21 BCX0" role="list" style="list-style-type:disc;overflow:visible"><li data-leveltext="" data-font="Symbol" data-listid="${tag === "ul" ? 4 : 5}" aria-setsize="-1" data-aria-posinset="${position}" data-aria-level="${level}" role="listitem" class="OutlineElement Ltr SCXW21 BCX0" style="margin:0px 0px 0px 24px"><p class="Paragraph SCXW21 BCX0" paraid="1" style="color:windowtext"><span data-contrast="auto" class="TextRun SCXW21 BCX0" style="font-size:11pt"><span class="NormalTextRun SCXW21 BCX0">${words}</span></span><span class="EOP SCXW21 BCX0" data-ccp-props="{&quot;134233279&quot;:true}" style="font-size:11pt">&nbsp;</span></p></li></${tag}></div>`;

export const wordForTheWeb = `<html><body><!--StartFragment--><div class="OutlineElement Ltr SCXW21 BCX0" style="direction:ltr"><p class="Paragraph SCXW21 BCX0" role="heading" aria-level="1" style="color:#0F4761"><span class="TextRun SCXW21 BCX0" style="font-size:20pt"><span class="NormalTextRun">A plan</span></span><span class="EOP">&nbsp;</span></p></div><div class="OutlineElement Ltr SCXW21 BCX0"><p class="Paragraph SCXW21 BCX0"><span class="TextRun SCXW21 BCX0" style="font-weight:bold"><span class="NormalTextRun">First</span></span><span class="TextRun"><span class="NormalTextRun"> the ask.</span></span><span class="EOP">&nbsp;</span></p></div>${webItem("ul", 1, 1, "in one sentence")}${webItem("ul", 2, 1, "out loud")}${webItem("ul", 1, 2, "then quiet")}${webItem("ol", 1, 1, "go home")}<!--EndFragment--></body></html>`;

export const ofWordForTheWeb = `## A plan

**First** the ask.

- in one sentence
  - out loud
- then quiet

1. go home`;

const docsSpan = (words: string, more = "font-weight:400;font-style:normal") =>
  `<span style="font-size:11pt;font-family:Arial,sans-serif;color:#000000;background-color:transparent;${more};font-variant:normal;text-decoration:none;vertical-align:baseline;white-space:pre;white-space:pre-wrap;">${words}</span>`;
const docsLine = (inner: string) =>
  `<p dir="ltr" style="line-height:1.38;margin-top:0pt;margin-bottom:0pt;">${inner}</p>`;
const docsItem = (level: number, words: string) =>
  `<li dir="ltr" style="list-style-type:disc;font-size:11pt;font-family:Arial,sans-serif;font-weight:400;" aria-level="${level}"><p dir="ltr" style="line-height:1.38;" role="presentation">${docsSpan(words)}</p></li>`;
const docsCell = (inner: string) =>
  `<td style="border-left:solid #000000 1pt;vertical-align:top;padding:5pt;overflow:hidden;">${inner}</td>`;

export const googleDocs = `<meta charset='utf-8'><meta charset="utf-8"><b style="font-weight:normal;" id="docs-internal-guid-5b1c0e3e-7fff-1c2d"><h1 dir="ltr" style="line-height:1.38;margin-top:20pt;"><span style="font-size:20pt;font-weight:400;">Minutes</span></h1>${docsLine(docsSpan("We were ") + docsSpan("late", "font-weight:700;font-style:normal") + docsSpan(" and ") + docsSpan("cold", "font-weight:400;font-style:italic") + docsSpan(". ") + `<a href="https://example.org/minutes" style="text-decoration:none;">${docsSpan("Read on", "font-weight:400;text-decoration:underline")}</a>`)}<br /><ul style="margin-top:0;margin-bottom:0;padding-inline-start:48px;">${docsItem(1, "beds")}<ul style="margin-top:0;">${docsItem(2, "on the ward")}</ul>${docsItem(1, "staff")}</ul><br /><div dir="ltr" style="margin-left:0pt;" align="left"><table style="border:none;border-collapse:collapse;"><colgroup><col width="312" /><col width="312" /></colgroup><tbody><tr style="height:0pt">${docsCell(docsLine(docsSpan("Jo")))}${docsCell(docsLine(docsSpan("not now")))}</tr><tr style="height:0pt">${docsCell(docsLine(docsSpan("Sam")))}${docsCell("<br />")}</tr></tbody></table></div></b><br class="Apple-interchange-newline">`;

export const ofGoogleDocs = `## Minutes

We were **late** and *cold*. [Read on](https://example.org/minutes)

- beds
  - on the ward
- staff

| --- | --- |
| Jo | not now |
| Sam |  |`;

export const outlook = `${wordHead}
<p class=MsoNormal>Dear Amara,<o:p></o:p></p>

<p class=MsoNormal><o:p>&nbsp;</o:p></p>

<p class=MsoNormal><span style='color:#1F497D;mso-fareast-language:EN-US'>Thank you for <b>the card</b>: <a
href="https://eur01.safelinks.protection.outlook.com/?url=https%3A%2F%2Fexample.org%2Fcard&amp;data=05%7C02%7Camara.okafor%40example.org%7Cabc&amp;sdata=x%3D&amp;reserved=0"
originalsrc="https://example.org/card">here it is</a>.<o:p></o:p></span></p>

<p class=MsoNormal><span style='mso-tab-count:1'>            </span>Two thoughts:<o:p></o:p></p>

<ul style='margin-top:0cm' type=disc>
 <li class=MsoListParagraph style='margin-left:0cm;mso-list:l0 level1 lfo1'>print it larger<o:p></o:p></li>
 <ul style='margin-top:0cm' type=circle>
  <li class=MsoListParagraph style='margin-left:0cm;mso-list:l0 level2 lfo1'>much larger<o:p></o:p></li>
 </ul>
 <li class=MsoListParagraph style='margin-left:0cm;mso-list:l0 level1 lfo1'>ring first<o:p></o:p></li>
</ul>

<table class=MsoNormalTable border=0 cellspacing=0 cellpadding=0 style='border-collapse:collapse'><tr>
<td style='padding:0cm'><p class=MsoNormal>Joyce Balogun<o:p></o:p></p><p class=MsoNormal>Hospice lead<o:p></o:p></p></td></tr></table>
${wordFoot}`;

export const ofOutlook = `Dear Amara,

Thank you for **the card**: [here it is](https://example.org/card).

Two thoughts:

- print it larger
  - much larger
- ring first

Joyce Balogun

Hospice lead`;
