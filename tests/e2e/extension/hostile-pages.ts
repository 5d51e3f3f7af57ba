/** A page that fights what is put over it. */
export interface HostilePage {
  readonly name: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body: string;
  readonly type?: string;
  /** Has no field with id `t` to stand in. */
  readonly hasNoField?: boolean;
  /** Its field stands in a frame of another origin, where no extension without access to all sites can write. */
  readonly isOutOfReach?: boolean;
  /** Documents for its frames, at `{here}/0` and so on; `{here}` is put in when the page is served. */
  readonly parts?: readonly string[];
  readonly viewport?: { readonly width: number; readonly height: number };
}

const form =
  '<h1>Ny anteckning</h1><label>Anteckning <textarea id="t" rows="6" cols="40">Hej </textarea></label>';
const html = (inside: string, head = '') =>
  `<!doctype html><html lang="sv"><head><meta charset="utf-8"><title>Ärende</title>${head}</head><body>${inside}</body></html>`;

const rows = Array.from({ length: 50_000 }, (_, row) => `<tr><td>${row}</td><td>rad</td></tr>`).join('');

const editor =
  '<div id="t" contenteditable="true" role="textbox" aria-multiline="true" aria-label="Anteckning" style="border:1px solid;min-height:4em"><p>Hej du</p></div>';
/**
 * An editor in the manner of ProseMirror and CKEditor: what is shown is drawn from a model, what the browser would have done is stopped, and
 * what changes in any other way is drawn over.
 */
const editorScript = (takesPaste: boolean): string => `<script>addEventListener("DOMContentLoaded",()=>{
  const root=document.getElementById("t"),model=["Hej du"];
  const watcher=new MutationObserver(draw);
  function draw(){watcher.disconnect();root.replaceChildren(...model.map(text=>{const p=document.createElement("p");p.textContent=text||"\\u200b";return p}));
    watcher.observe(root,{childList:true,characterData:true,subtree:true})}
  function caretLast(){const text=root.lastChild.firstChild;getSelection().collapse(text,text.length)}
  function type(text){const [first,...more]=text.split("\\n");model[model.length-1]+=first;model.push(...more);draw();caretLast()}
  root.addEventListener("beforeinput",e=>{e.preventDefault();if(e.inputType==="insertParagraph")type("\\n");else if(e.data)type(e.data)});
  ${takesPaste ? 'root.addEventListener("paste",e=>{e.preventDefault();type(e.clipboardData.getData("text/plain"))});' : ''}
  watcher.observe(root,{childList:true,characterData:true,subtree:true});
})</script>`;

/** Pages that fight with policies, style sheets and keys. */
export const fightingPages: readonly HostilePage[] = [
  { name: 'an ordinary form', body: html(form) },
  {
    name: 'a content security policy that allows nothing',
    headers: { 'content-security-policy': "default-src 'none'" },
    body: html(form),
  },
  {
    name: 'Trusted Types',
    headers: { 'content-security-policy': "require-trusted-types-for 'script'; trusted-types 'none'" },
    body: html(form),
  },
  {
    name: 'a sandboxing policy',
    headers: { 'content-security-policy': 'sandbox allow-scripts' },
    body: html(form),
  },
  {
    name: 'cross-origin isolation',
    headers: { 'cross-origin-opener-policy': 'same-origin', 'cross-origin-embedder-policy': 'require-corp' },
    body: html(form),
  },
  {
    name: 'style sheets that hide and unset everything',
    body: html(
      form,
      '<style>*,*::before,*::after{all:unset!important}html>*:not(head):not(body){display:none!important}dialog,iframe,div{display:none!important;opacity:0!important;visibility:hidden!important}textarea{display:block!important}</style>',
    ),
  },
  { name: 'a root font of 1 px', body: html(form, '<style>html{font-size:1px}</style>') },
  {
    name: 'zoom and transform on the root',
    body: html(form, '<style>html{transform:rotate(4deg) scale(.8)}body{zoom:1.4}</style>'),
  },
  {
    name: 'captured keys and single-key commands',
    body: html(
      `${form}<output id="keys"></output>`,
      '<script>for(const t of["keydown","keypress","keyup"])window.addEventListener(t,e=>{document.getElementById("keys")?.append(e.key);e.preventDefault();e.stopImmediatePropagation()},true)</script>',
    ),
  },
  {
    name: 'commands on single keys, also when they come up',
    body: html(
      `${form}<output id="heard"></output>`,
      '<script>for(const t of["keydown","keypress","keyup"])document.addEventListener(t,e=>{if(!e.altKey&&!e.ctrlKey&&e.key!=="Shift"&&e.key!=="Alt")document.getElementById("heard").append(e.key)})</script>',
    ),
  },
  {
    name: 'an open modal and a focus trap',
    body: html(
      '<dialog id="d"><h1>Modal</h1><label>Anteckning <textarea id="t">Hej </textarea></label></dialog>',
      '<script>addEventListener("DOMContentLoaded",()=>{d.showModal();document.addEventListener("focusin",e=>{if(!d.contains(e.target))t.focus()},true);setInterval(()=>{if(document.activeElement===document.body)t.focus()},50)})</script>',
    ),
  },
  {
    name: 'the highest z-index',
    body: html(
      `<div style="position:fixed;inset:0;z-index:2147483647;background:#fee;overflow:auto">${form}</div>`,
    ),
  },
];

/** Pages built in ways that are easy to get lost in. */
export const crookedPages: readonly HostilePage[] = [
  {
    name: 'a field in a frame of the same origin',
    body: html(`<iframe srcdoc='${form}' width="600" height="300"></iframe>`),
  },
  {
    name: 'a field in a frame in a frame',
    body: html('<iframe src="{here}/0" width="700" height="400"></iframe>'),
    parts: [html(`<h1>Ram</h1><iframe src="{here}/1" width="600" height="300"></iframe>`), html(form)],
  },
  {
    name: 'a field in a frame of another origin',
    // Without `allow-same-origin` a frame has an origin of its own.
    body: html(
      `<h1>Ärende</h1><iframe sandbox="allow-scripts" srcdoc='${form}' width="600" height="300"></iframe>`,
    ),
    isOutOfReach: true,
  },
  {
    name: 'a frameset',
    body: '<!doctype html><html><head><title>Ram</title></head><frameset cols="50%,50%"><frame src="about:blank"><frame src="about:blank"></frameset></html>',
    hasNoField: true,
  },
  {
    name: 'a frameset with a field',
    body: '<!doctype html><html><head><title>Ram</title></head><frameset cols="30%,70%"><frame src="about:blank"><frame src="{here}/0"></frameset></html>',
    parts: [html(form)],
  },
  {
    name: 'a form in shadow roots',
    body: html(
      '<x-form></x-form>',
      '<script>customElements.define("x-form",class extends HTMLElement{constructor(){super();this.attachShadow({mode:"open"}).innerHTML=`<label>Anteckning <textarea id="t">Hej </textarea></label>`}})</script>',
    ),
  },
  {
    name: 'a page that takes away foreign nodes, once',
    body: html(
      form,
      '<script>let n=0;new MutationObserver(r=>{for(const x of r)for(const a of x.addedNodes)if(n<1&&a.parentNode===document.documentElement&&a!==document.body&&a!==document.head){n++;a.remove()}}).observe(document.documentElement,{childList:true})</script>',
    ),
  },
  {
    name: 'XHTML',
    type: 'application/xhtml+xml',
    body: `<?xml version="1.0" encoding="utf-8"?><html xmlns="http://www.w3.org/1999/xhtml"><head><title>Ärende</title></head><body>${form}</body></html>`,
  },
  { name: 'plain text', type: 'text/plain', body: 'En textfil.\n'.repeat(200), hasNoField: true },
  { name: 'a screen of 320 px', body: html(form), viewport: { width: 320, height: 480 } },
  { name: 'zoom of 400 %', body: html(form), viewport: { width: 320, height: 256 } },
  {
    name: 'an editor that owns its text and takes what is pasted',
    body: html(`<h1>Anteckning</h1>${editor}`, editorScript(true)),
  },
  {
    name: 'an editor that owns its text and takes only what is typed',
    body: html(`<h1>Anteckning</h1>${editor}`, editorScript(false)),
  },
  {
    name: 'right to left',
    body: html(form).replace('<html lang="sv">', '<html lang="ar" dir="rtl">'),
  },
  { name: 'a table of 50 000 rows', body: html(`${form}<table>${rows}</table>`) },
  {
    name: 'a table of 50 000 rows, and a script that takes focus back',
    body: html(
      `${form}<table>${rows}</table>`,
      '<script>setInterval(()=>{if(document.activeElement?.id!=="t")t.focus()},30)</script>',
    ),
  },
  {
    name: 'a table of 50 000 rows under an open modal',
    body: html(
      `<dialog id="d">${form}</dialog><table>${rows}</table>`,
      '<script>addEventListener("DOMContentLoaded",()=>d.showModal())</script>',
    ),
  },
];
