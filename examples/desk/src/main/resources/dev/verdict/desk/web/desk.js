// Everything works without this script. It shows changes without a reload, and adds keyboard shortcuts.
"use strict";

const changes = document.getElementById("changes");

function tell(text, address) {
  if (!changes) return;
  changes.hidden = false;
  changes.textContent = text + " ";
  const link = document.createElement("a");
  link.href = address;
  link.textContent = "Reload";
  changes.append(link);
  speak(text);
}

// For screen readers, below what the page itself has to say.
function speak(text) {
  const status = document.getElementById("message");
  status.querySelector(".vh.spoken")?.remove();
  const spoken = document.createElement("span");
  spoken.className = "vh spoken";
  spoken.textContent = text;
  status.append(spoken);
}

function here() {
  return location.pathname + location.search;
}

let unseen = 0;

async function refresh(path) {
  const row = document.querySelector('tr[data-run="' + CSS.escape(path) + '"]');
  if (!row) {
    if (document.getElementById("runs")) {
      unseen++;
      tell(unseen === 1 ? "A run that is not on this page changed." : unseen + " changes of runs that are not on this page.", here());
    }
    return;
  }
  const answer = await fetch("/runs/row/" + path);
  if (!answer.ok || answer.redirected) return;
  const holder = document.createElement("template");
  holder.innerHTML = await answer.text();
  const fresh = holder.content.querySelector("tr");
  if (!fresh || fresh.innerHTML === row.innerHTML) return;
  const hadFocus = row.contains(document.activeElement);
  fresh.classList.add("fresh");
  row.replaceWith(fresh);
  if (hadFocus) fresh.querySelector("a").focus();
  const verdict = fresh.querySelector(".badge").lastChild.textContent.trim();
  speak("Run " + fresh.querySelector("a").textContent + " changed: " + verdict + ".");
}

function listen() {
  const address = document.body.dataset.events;
  if (!address || !changes) return;
  const events = new EventSource(address);
  const shown = document.getElementById("run");
  events.addEventListener("run", event => {
    if (!shown) {
      refresh(event.data);
    } else if (shown.dataset.run === event.data) {
      tell("This run changed.", here());
    }
  });
  events.addEventListener("missed", () => tell("The page may be out of date.", here()));
  addEventListener("pagehide", () => events.close());
}

function isTyping(target) {
  return target.closest("input:not([type=checkbox], [type=radio]), textarea, select, [contenteditable]") !== null;
}

function move(step) {
  const links = [...document.querySelectorAll("tbody tr td:first-child a")];
  if (links.length === 0) return;
  const current = links.findIndex(link => link.closest("tr").contains(document.activeElement));
  const next = current < 0 ? (step > 0 ? 0 : links.length - 1) : Math.min(links.length - 1, Math.max(0, current + step));
  links[next].focus();
}

function decide(decision) {
  const choice = document.querySelector('#decision input[value="' + decision + '"]');
  if (!choice) return false;
  choice.checked = true;
  document.getElementById("reason").focus();
  return true;
}

function shortcuts(event) {
  if (event.ctrlKey || event.metaKey || event.altKey || isTyping(event.target) || document.querySelector("dialog[open]")) return;
  const actions = {
    j: () => move(1),
    k: () => move(-1),
    a: () => decide("approve"),
    d: () => decide("decline"),
    r: () => decide("reopen"),
    "/": () => (document.getElementById("search-text") || document.getElementById("find-text"))?.focus(),
    "?": () => document.getElementById("keys").showModal(),
  };
  const action = actions[event.key];
  if (action) {
    event.preventDefault();
    action();
  }
}

// A menu closes with Escape, and when another part of the page is used.
function closeMenus(except) {
  document.querySelectorAll("details.menu[open]").forEach(menu => {
    if (menu !== except) menu.open = false;
  });
}

document.addEventListener("click", event => closeMenus(event.target.closest("details.menu")));
document.addEventListener("keydown", event => {
  const menu = event.target.closest("details.menu[open]");
  if (event.key === "Escape" && menu) {
    menu.open = false;
    menu.querySelector("summary").focus();
  }
});
document.addEventListener("keydown", shortcuts);
if (document.getElementById("keys")) document.querySelector(".keys-hint").hidden = false;

// What is wrong with a form comes first.
const wrong = document.querySelector("[aria-invalid=true]");
if (wrong) wrong.focus();

listen();
