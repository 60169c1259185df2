// Keeps the page as the door is, and answers to the finger at once. All works without it.
"use strict";
const { body } = document, id = (name) => document.getElementById(name);
const main = () => document.querySelector("main"), status = () => id("status")?.textContent;
const say = (text) => (id("say").textContent = text);
let tag = "", heard = Date.now(), lost = false, pressed = false, timer;

function lose(now) {
  if (now !== lost) say(now ? body.dataset.lost : "");
  body.classList.toggle("lost", (lost = now));
}

function show(page, next) {
  for (const open of main().querySelectorAll("details[open]"))
    page.getElementById(open.id)?.setAttribute("open", "");
  for (const button of page.querySelectorAll("button")) // mostly the same, with new tokens
    id(button.id)?.setAttribute("value", button.value);
  if (main().isEqualNode(next)) return;
  const before = status(), focus = document.activeElement.id;
  main().replaceWith(next);
  if (focus) id(focus)?.focus({ preventScroll: true });
  document.title = page.title;
  if (status() !== before) id("tell").textContent = status() ?? next.textContent;
}

async function look() {
  clearTimeout(timer);
  const { live } = main().dataset;
  if (!live || pressed || document.hidden) return;
  timer = setTimeout(look, 3000);
  try {
    const answer = await fetch(live, {
      cache: "no-store",
      headers: { "If-None-Match": tag },
      signal: AbortSignal.timeout(2900),
    });
    if (answer.status !== 304) {
      const page = new DOMParser().parseFromString(await answer.text(), "text/html");
      const next = page.querySelector("main");
      if (!next || "later" in next.dataset) throw 0;
      if (pressed) return;
      show(page, next);
      tag = answer.headers.get("ETag") ?? "";
    }
    heard = Date.now();
    lose(false);
  } catch {
    if (!pressed && Date.now() - heard > 1e4) lose(true);
  }
}

onsubmit = (event) => {
  if (pressed) return event.preventDefault();
  pressed = true;
  event.submitter?.classList.add("pressed");
  say(body.dataset.heard);
  setTimeout(() => document.querySelectorAll("button").forEach((each) => (each.disabled = true)));
};
onpageshow = (event) => event.persisted && location.reload();
document.onvisibilitychange = look;
setTimeout(() => lost || pressed || say(""), 15e3);
timer = setTimeout(look, 3000);
