// Keeps the page as the door is.
const { body } = document, id = (name) => document.getElementById(name);
const all = (what, page = document) => page.querySelectorAll(what), word = () => id("status")?.textContent;
const say = (text) => (id("say").textContent = text);
let tag = "", heard = Date.now(), lost = 0, pressed = 0;

function lose(now) {
  if (now !== lost) say(now ? body.dataset.lost : "");
  body.classList.toggle("lost", (lost = now));
}

function show(page, old, next) {
  for (const each of all("[open]")) (page.getElementById(each.id) ?? {}).open = 1;
  // new tokens
  for (const b of all("button", page)) (id(b.id) ?? b).value = b.value;
  if (old.isEqualNode(next)) return;
  const was = word(), focus = document.activeElement.id;
  old.replaceWith(next);
  id(focus)?.focus({ preventScroll: true });
  document.title = page.title;
  if (word() !== was) id("tell").textContent = word() ?? next.textContent;
}

async function look() {
  const [main] = all("main"), { live } = main.dataset;
  if (!live || pressed || document.hidden) return;
  try {
    const headers = { "If-None-Match": tag }, signal = AbortSignal.timeout?.(2900);
    const answer = await fetch(live, { headers, signal });
    if (answer.status != 304) {
      const page = new DOMParser().parseFromString(await answer.text(), "text/html");
      const [next] = all("main:not([data-later])", page);
      if (!next) throw 0;
      if (pressed) return;
      show(page, main, next);
      tag = answer.headers.get("ETag");
    }
    heard = Date.now();
    lose(0);
  } catch {
    if (!pressed && Date.now() - heard > 1e4) lose(1);
  }
}

onsubmit = (e) => {
  if (pressed++) return e.preventDefault();
  e.submitter?.classList.add("pressed");
  say(body.dataset.heard);
  setTimeout(() => say((pressed = "")), 15e3);
  setTimeout(() => all("button").forEach((b) => (b.disabled = 1)));
};
onpageshow = (e) => e.persisted && location.reload();
document.onvisibilitychange = look;
setTimeout(() => lost || pressed || say(""), 15e3);
setInterval(look, 3e3);
