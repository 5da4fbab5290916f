// The prompt playground: sends what the form says, shows what would be drawn and from where each phrase came. Text only ever goes into text nodes.

const page = document.getElementById("playground");
const words = page.dataset;
const form = document.getElementById("order");
const render = document.getElementById("render");
const at = (id) => document.getElementById(id);
const WAIT = 1500;

/** An element with text; properties are set, never parsed. */
function element(name, properties = {}, ...children) {
  const made = Object.assign(document.createElement(name), properties);
  made.append(...children);
  return made;
}

/** Lines of the box: the character's begin with an asterisk or ">", the person's do not. */
function conversation() {
  return at("conversation").value.split("\n").map((line) => line.trim()).filter(Boolean).map((line) => ({
    role: /^[*>]/.test(line) ? "assistant" : "user",
    content: line.replace(/^>\s*/, ""),
  }));
}

function order() {
  const asked = { character_id: words.character, tension_level: Number(at("tension").value), extract: at("extract").checked };
  for (const name of ["template_id", "lighting_preset", "time_of_day", "environment_style"]) {
    const value = form.elements[name].value.trim();
    if (value) {
      asked[name] = value;
    }
  }
  const moods = at("mood").value.split(",").map((mood) => mood.trim()).filter(Boolean);
  const said = conversation();
  return { ...asked, ...(moods.length ? { mood_keywords: moods } : {}), ...(said.length ? { conversation: said } : {}) };
}

async function ask(path, body) {
  const answer = await fetch(`${words.base}/${path}`, body === undefined
    ? { headers: { Accept: "application/json" } }
    : { method: "POST", headers: { "Content-Type": "application/json", Accept: "application/json" }, body: JSON.stringify(body) });
  const json = await answer.json().catch(() => ({}));
  if (!answer.ok) {
    throw new Error([json.detail, ...(json.errors ?? []).map((one) => `${one.field}: ${one.message}`)].filter(Boolean).join(" ") || words.failed);
  }
  return json;
}

/** Each phrase in its layer's colour, and named for whoever sees no colours. */
function showPrompt(preview) {
  at("prompt").replaceChildren(...preview.parts.flatMap((part, place) => [
    place ? ", " : "",
    element("mark", { className: `layer-${part.layer}`, title: `${part.layer}: ${part.slot}` },
      element("span", { className: "hidden", textContent: `${part.layer}: ` }), part.text),
  ]));
}

function showRemoved(removed) {
  at("removed").replaceChildren(...(removed.length
    ? removed.map((gone) => element("li", {}, element("del", { textContent: gone.phrase }),
      element("span", { className: "muted", textContent: `${gone.source.replaceAll("_", " ")} · ${gone.rule.replaceAll("_", " ")}` })))
    : [element("li", { className: "muted", textContent: words.none })]));
}

function show(preview) {
  at("nothing").hidden = true;
  at("result").hidden = false;
  at("mode").textContent = preview.mode === "kontext" ? words.kontext : words.t2i;
  at("model").textContent = preview.model;
  at("price").textContent = `· $${preview.price}`;
  at("read").textContent = `· ${preview.read_by === "model" ? words.model : words.rules}`;
  showPrompt(preview);
  at("budget").max = preview.token_limit;
  at("budget").value = preview.tokens;
  at("budget-value").textContent = `${preview.tokens} ${words.of} ${preview.token_limit} ${words.tokens}`;
  at("negative").textContent = preview.negative_prompt ?? "";
  at("caption").textContent = preview.caption;
  showRemoved(preview.removed);
  if (render) {
    render.disabled = false;
  }
}

async function guarded(work) {
  at("trouble").textContent = "";
  form.setAttribute("aria-busy", "true");
  try {
    await work();
  } catch (trouble) {
    at("trouble").textContent = trouble.message;
  } finally {
    form.removeAttribute("aria-busy");
  }
}

async function draw() {
  const id = crypto.randomUUID();
  at("drawn").hidden = true;
  at("picture-state").textContent = words.drawing;
  await ask(`picture?id=${id}`, order());
  for (;;) {
    await new Promise((later) => setTimeout(later, WAIT));
    const picture = await ask(`picture?id=${id}`);
    if (picture.state === "drawn") {
      Object.assign(at("drawn"), { src: `${words.base}/picture?id=${id}&file=1`, alt: at("caption").textContent, hidden: false });
      at("picture-state").textContent = words.drawn;
      return;
    }
    if (picture.state === "failed") {
      at("picture-state").textContent = `${words.failed} ${picture.reason ?? ""}`;
      return;
    }
  }
}

at("tension").addEventListener("input", () => { at("tension-shown").textContent = at("tension").value; });
form.addEventListener("submit", (event) => {
  event.preventDefault();
  guarded(async () => show(await ask("compose", order())));
});
render?.addEventListener("click", async () => {
  render.disabled = true;
  await guarded(draw);
  render.disabled = false;
});
