/** How the review page looks: source and article side by side, readable in light and dark, and on a narrow window. */

export const STYLE = `
:root { color-scheme: light dark; --line: #8884; --soft: #8882 }
* { box-sizing: border-box }
body { font: 15px/1.5 system-ui, sans-serif; margin: 0; display: grid; grid-template: auto 1fr / 1fr 1fr; height: 100vh }
header { grid-column: 1 / -1; padding: .6rem 1rem; border-bottom: 1px solid var(--line) }
h1 { font-size: 1.1rem; margin: 0 1rem 0 0; display: inline }
header p, header ul { margin: .3rem 0 0 } header ul { padding-left: 1.2rem }
header a { margin-right: 1rem }
.source { overflow: auto; border-right: 1px solid var(--line) }
.roles { position: sticky; top: 0; padding: .5rem 1rem; background: Canvas; border-bottom: 1px solid var(--line); z-index: 1 }
.roles p { margin: 0 0 .3rem }
button { font: inherit; font-size: .85rem; padding: .1rem .5rem; margin: 0 .2rem .2rem 0; cursor: pointer }
ol { list-style: none; margin: 0; padding: 0 0 40vh }
li { border-bottom: 1px solid var(--soft); scroll-margin-top: 9rem }
li label { display: grid; grid-template-columns: 1.2rem 2.6rem 6.5rem 1fr; gap: .5rem; padding: .25rem 1rem; cursor: pointer }
li label:hover, li:target { background: var(--soft) }
li:has(:checked) { background: Highlight; color: HighlightText }
.line { text-align: right; font-variant-numeric: tabular-nums; opacity: .7 }
.role { font-size: .85rem; font-weight: 600 }
.text { overflow-wrap: anywhere; white-space: pre-wrap }
.text small { display: block; opacity: .75 }
.out .text, .out .role { opacity: .7 } .out small { opacity: 1 } .said .role::after { content: " ✎" }
.roles:has([name=kept]:checked) ~ ol .out { display: none }
.article { overflow: auto; display: flex; flex-direction: column }
.article table { border-collapse: collapse; margin: .6rem 1rem } th, td { text-align: left; vertical-align: top; padding: .1rem .8rem .1rem 0 } td { overflow-wrap: anywhere }
th { font-weight: 600; opacity: .75 }
iframe { flex: 1; min-height: 70vh; width: 100%; border: 0; border-top: 1px solid var(--line); background: #fff }
@media (max-width: 60rem) { body { display: block; height: auto } .source { border-right: 0 } ol { padding-bottom: 1rem } }
`;

/** The article in its frame. */
export const ARTICLE_STYLE =
  "<style>body{font:17px/1.6 Georgia,serif;max-width:42rem;margin:1rem auto;padding:0 1rem;color:#222;background:#fff}figcaption,.byline,.date{color:#555;font-size:.9em}table{border-collapse:collapse}th,td{border:1px solid #ccc;padding:.2rem .5rem}pre{overflow:auto}</style>";
