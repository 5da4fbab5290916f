// The pieces of a batch: they fill the grid as they come about, and are looked through here. Text only ever goes into text nodes.

const board = document.getElementById("board");
const words = board.dataset;
const list = document.getElementById("pieces");
const editor = words.editor === "true";
const pieces = new Map();
const at = (id) => document.getElementById(id);
const EAGER = 1500;
const CALM = 8000;
const AT_ONCE = 100;
const MOST_COMPARED = 4;
const AXES = ["framing", "angle", "expression", "lighting", "background", "outfit", "theme"];
let since = null;
let timer = null;

/** An element with text; properties are set, never parsed. */
function element(name, properties = {}, ...children) {
  const made = Object.assign(document.createElement(name), properties);
  made.append(...children);
  return made;
}

async function ask(path, body) {
  const answer = await fetch(`${words.base}/${path}`, body === undefined
    ? { headers: { Accept: "application/json" } }
    : { method: "POST", headers: { "Content-Type": "application/json", Accept: "application/json" }, body: JSON.stringify(body) });
  const json = await answer.json().catch(() => ({}));
  if (!answer.ok) {
    throw new Error([json.detail, ...(json.errors ?? []).map((one) => `${one.field}: ${one.message}`)].filter(Boolean).join(" ") || words.lost);
  }
  return json;
}

const wordOf = (status) => board.querySelector(`[data-word="${status}"]`)?.textContent ?? status;
const address = (piece, kind) => `${words.base}/picture?piece=${encodeURIComponent(piece.id)}&kind=${kind}&seed=${piece.seed}`;
const cardOf = (id) => at(`piece-${id}`);
const chosen = () => [...list.querySelectorAll("input:checked")].map((box) => box.value);

/** A place in the grid; pictures keep their address while they are the same, so nothing flickers. */
function card(piece) {
  const box = element("input", { type: "checkbox", value: piece.id });
  box.setAttribute("aria-label", `${words.choose} ${piece.position}`);
  const link = element("a", { className: "piece-picture", href: `piece.xhtml?id=${encodeURIComponent(piece.id)}` });
  const item = element("li", { id: `piece-${piece.id}`, className: "piece" },
    link, element("label", { className: "piece-choice" }, box), element("div", { className: "piece-words" }));
  item.dataset.position = piece.position;
  return item;
}

function showPicture(link, piece) {
  const source = piece.image_url ? address(piece, "thumbnail") : "";
  link.setAttribute("aria-label", `${words.piece} ${piece.position}: ${wordOf(piece.status)}`);
  if (link.dataset.source === source && source) {
    return;
  }
  link.dataset.source = source;
  link.replaceChildren(source
    ? element("img", { src: source, alt: piece.caption ?? "", loading: "lazy", width: 240, height: 240 })
    : element("span", { textContent: AXES.map((axis) => piece.axes?.[axis]).filter(Boolean).slice(0, 3).join(", ") }));
}

function show(piece) {
  const known = pieces.get(piece.id);
  if (known && known.version > piece.version) {
    return;
  }
  pieces.set(piece.id, piece);
  let item = cardOf(piece.id);
  if (!item) {
    item = card(piece);
    list.insertBefore(item, [...list.children].find((other) => Number(other.dataset.position) > piece.position) ?? null);
  }
  item.dataset.status = piece.status;
  showPicture(item.querySelector(".piece-picture"), piece);
  item.querySelector(".piece-words").replaceChildren(
    element("p", { className: "tags" },
      element("span", { className: `status status-${piece.status}`, textContent: wordOf(piece.status) }),
      element("span", { className: "tag", textContent: `${piece.position}` }),
      element("span", { className: "tag", textContent: piece.platform })),
    ...(piece.hook_text ? [element("p", { className: "piece-hook", textContent: piece.hook_text })] : []),
    ...(piece.caption ? [element("p", { className: "piece-caption", textContent: piece.caption })] : []),
    ...(piece.failure ? [element("p", { className: "trouble", textContent: piece.failure })] : []),
    ...(piece.note ? [element("p", { className: "muted", textContent: `“${piece.note}”` })] : []));
  filter(item);
}

function filter(item) {
  const wanted = at("show").value;
  item.hidden = wanted !== "" && !wanted.split(" ").includes(item.dataset.status);
}

function duration(seconds) {
  if (seconds === undefined || seconds === null) {
    return "–";
  }
  return seconds < 90 ? `${seconds} s` : seconds < 5400 ? `${Math.round(seconds / 60)} min` : `${(seconds / 3600).toFixed(1)} h`;
}

function showBatch(batch) {
  const runs = batch.status === "planned" || batch.status === "running";
  const state = at("state");
  const before = state.textContent;
  state.className = `status status-${batch.status}`;
  state.textContent = board.querySelector(`[data-state="${batch.status}"]`)?.textContent ?? batch.status;
  at("reason").textContent = batch.reason ?? "";
  at("done").textContent = batch.completed_count;
  at("failures").textContent = batch.failed_count ? `${batch.failed_count} ${words.failed}` : "";
  at("eta").textContent = duration(batch.eta_seconds);
  at("spent").textContent = `$${Number(batch.cost_usd).toFixed(4).replace(/0{1,2}$/, "")}`;
  at("progress").value = batch.completed_count + batch.failed_count;
  if (at("while-running")) {
    at("while-running").hidden = !runs;
    at("while-still").hidden = runs || batch.status === "completed";
  }
  if (before.trim() !== state.textContent.trim()) {
    at("said").textContent = state.textContent;
  }
  return runs || batch.under_way;
}

/** All of them first, page by page; from then on what has changed. */
async function look() {
  let moving = true;
  try {
    let told = await ask(since === null ? `board?batch=${words.batch}` : `board?batch=${words.batch}&since=${since}`);
    const first = since === null;
    since = told.since;
    told.pieces.forEach(show);
    while (first && told.next) {
      told = await ask(`board?batch=${words.batch}&cursor=${encodeURIComponent(told.next)}`);
      told.pieces.forEach(show);
    }
    moving = showBatch(told.batch);
    count();
  } catch (failed) {
    at("trouble").textContent = failed.message;
  }
  clearTimeout(timer);
  timer = setTimeout(look, moving ? EAGER : CALM);
}

function count() {
  const ids = chosen();
  at("chosen").textContent = ids.length ? `${ids.length} ${words.chosen}` : "";
  board.querySelectorAll("[data-deed], #again").forEach((button) => { button.disabled = ids.length === 0; });
  at("compare").disabled = ids.length < 2 || ids.length > MOST_COMPARED;
}

/** What could not be done to some of them is said; the others show what became of them. */
async function act(ids, action, note) {
  at("trouble").textContent = "";
  try {
    for (let from = 0; from < ids.length; from += AT_ONCE) {
      const done = await ask("deeds", { ids: ids.slice(from, from + AT_ONCE), action, ...(note ? { note } : {}) });
      done.done.map(cardOf).filter(Boolean).forEach((item) => { item.querySelector("input").checked = false; });
      at("trouble").textContent += done.undone
        .map((one) => `${words.piece} ${pieces.get(one.id)?.position ?? "?"} ${words.undone}: ${one.detail}\n`).join("");
    }
  } catch (failed) {
    at("trouble").textContent = failed.message;
  }
  await look();
}

function compare(ids) {
  const some = ids.map((id) => pieces.get(id)).sort((one, other) => one.position - other.position);
  const differs = (read) => new Set(some.map(read)).size > 1;
  at("compared").replaceChildren(...some.map((piece) => element("li", {},
    piece.image_url ? element("img", { src: address(piece, "original"), alt: piece.caption ?? "" }) : element("p", { className: "muted", textContent: wordOf(piece.status) }),
    element("p", { className: "piece-hook", textContent: `${piece.position}. ${piece.hook_text ?? ""}` }),
    element("p", { textContent: piece.caption ?? "" }),
    element("dl", {}, ...AXES.flatMap((axis) => [
      element("dt", { textContent: axis }),
      element("dd", { className: differs((other) => other.axes?.[axis]) ? "differs" : "", textContent: piece.axes?.[axis] ?? "" }),
    ])))));
  at("compare-box").showModal();
}

list.addEventListener("change", count);
list.addEventListener("keydown", (event) => {
  const item = event.target.closest(".piece");
  if (!item || event.ctrlKey || event.metaKey || event.altKey) {
    return;
  }
  const id = item.id.replace("piece-", "");
  const deed = { a: "approve", r: "reject" }[event.key];
  if (deed && editor) {
    event.preventDefault();
    act([id], deed);
  } else if (event.key === "x") {
    event.preventDefault();
    item.querySelector("input").click();
  }
});
at("show").addEventListener("change", () => [...list.children].forEach(filter));
at("choose-all").addEventListener("click", () => {
  const shown = [...list.children].filter((item) => !item.hidden).map((item) => item.querySelector("input"));
  const all = shown.every((box) => box.checked);
  shown.forEach((box) => { box.checked = !all; });
  count();
});
at("compare").addEventListener("click", () => compare(chosen()));
board.querySelectorAll("[data-deed]").forEach((button) => button.addEventListener("click", () => act(chosen(), button.dataset.deed)));
at("again")?.addEventListener("click", () => {
  at("note").value = "";
  at("note-box").returnValue = "";
  at("note-box").showModal();
});
at("note-box").addEventListener("close", () => {
  if (at("note-box").returnValue === "make") {
    act(chosen(), "regenerate", at("note").value.trim());
  }
});
document.addEventListener("visibilitychange", () => {
  if (!document.hidden) {
    look();
  }
});

look();
