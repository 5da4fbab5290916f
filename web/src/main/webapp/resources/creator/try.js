// "Try this character": says lines, shows replies as they come, and what is behind them. Text only ever goes into text nodes.

const page = document.getElementById("try");
const words = page.dataset;
const log = document.getElementById("log");
const lines = document.getElementById("lines");
const line = document.getElementById("line");
const send = document.getElementById("send");
let episode = words.episode || null;
let watching = null;

/** An element with text; properties are set, never parsed. */
function element(name, properties = {}, ...children) {
  const made = Object.assign(document.createElement(name), properties);
  made.append(...children);
  return made;
}

function toEnd() {
  log.scrollTop = log.scrollHeight;
}

/** What stands between asterisks is done, not said. */
function speech(text) {
  return text.split(/(\*[^*\n]+\*)/).filter(Boolean)
    .map((part) => (/^\*.+\*$/.test(part) ? element("em", { textContent: part.slice(1, -1) }) : part));
}

function addLine(role, text) {
  const bubble = element("p", { className: "bubble" }, ...speech(text));
  const item = element("li", { className: `line line-${role}` }, bubble);
  lines.append(item);
  toEnd();
  return { item, bubble };
}

/** Reads server-sent events from the body of an answer and hands each one over, once: a stream may repeat itself. */
async function readEvents(answer, handle) {
  const reader = answer.body.pipeThrough(new TextDecoderStream()).getReader();
  const heard = new Set();
  let rest = "";
  for (;;) {
    const { value, done } = await reader.read();
    if (done) {
      return;
    }
    const frames = (rest + value).split("\n\n");
    rest = frames.pop();
    frames.forEach((frame) => {
      const field = (name) => frame.split("\n").find((row) => row.startsWith(`${name}: `))?.slice(name.length + 2);
      if (field("event") && !heard.has(field("id"))) {
        heard.add(field("id"));
        handle(field("event"), JSON.parse(field("data")));
      }
    });
  }
}

/** One line and its reply. The key makes saying it again harmless: the server knows it as the same line. */
async function say(content, key = crypto.randomUUID(), shown = null) {
  setBusy(true);
  const mine = shown ?? addLine("user", content);
  const reply = addLine("assistant", "");
  reply.item.classList.add("waiting");
  reply.item.setAttribute("aria-busy", "true");
  let over = false;
  const events = {
    episode(data) {
      begin(data, mine);
    },
    delta(data) {
      reply.item.classList.remove("waiting");
      reply.bubble.append(data.text);
      toEnd();
    },
    restart() {
      reply.bubble.textContent = "";
    },
    message(data) {
      finish(reply, data);
    },
    scene(data) {
      showScene(data);
    },
    done() {
      over = true;
    },
    error(data) {
      over = true;
      fail(reply, sentence(data), () => say(content, key, mine));
    },
  };
  try {
    const answer = await fetch(`${words.base}/stream`, {
      method: "POST",
      headers: { "Content-Type": "application/json", Accept: "text/event-stream" },
      body: JSON.stringify({ character_id: words.character, episode_id: episode, content, key }),
    });
    if (!answer.ok) {
      const problem = await answer.json().catch(() => ({}));
      fail(reply, sentence(problem), () => say(content, key, mine));
      return;
    }
    await readEvents(answer, (name, data) => events[name]?.(data));
    if (!over) {
      fail(reply, words.lost, () => say(content, key, mine));
    }
  } catch (broken) {
    fail(reply, words.lost, () => say(content, key, mine));
  } finally {
    setBusy(false);
    line.focus({ preventScroll: true });
  }
}

function begin(data, mine) {
  if (data.opening_line) {
    const opening = addLine("assistant", data.opening_line);
    lines.insertBefore(opening.item, mine.item);
  }
  if (data.ai_disclosure?.text) {
    document.getElementById("notice").textContent = data.ai_disclosure.text;
  }
  if (episode !== data.episode_id) {
    episode = data.episode_id;
    document.getElementById("episode-title").textContent = words.begun;
    watch();
  }
}

function finish(reply, message) {
  reply.item.classList.remove("waiting");
  reply.item.removeAttribute("aria-busy");
  reply.bubble.replaceChildren(...speech(message.content));
  if (message.complete === false) {
    reply.item.append(element("p", { className: "trouble", textContent: words.cut }));
  }
  const why = element("button", { type: "button", className: "why", textContent: words.why });
  why.dataset.message = message.id;
  reply.item.append(why);
  inspect(message.id, message);
  toEnd();
}

function fail(reply, detail, again) {
  reply.item.classList.remove("waiting");
  reply.item.removeAttribute("aria-busy");
  const retry = element("button", { type: "button", className: "quiet small", textContent: words.again });
  retry.addEventListener("click", () => {
    reply.item.remove();
    again();
  });
  reply.bubble.hidden = reply.bubble.textContent === "";
  reply.item.append(element("p", { className: "trouble", role: "alert", textContent: detail }), retry);
  toEnd();
}

/** What went wrong, in words for somebody who has a button to try again. */
function sentence(problem) {
  return problem.type?.endsWith(":model-unavailable") ? words.unavailable : problem.detail ?? words.lost;
}

function setBusy(busy) {
  line.disabled = busy;
  send.disabled = busy;
}

/** Shows from what a reply was made. */
async function inspect(messageId, message = null) {
  const answer = await fetch(`${words.base}/context?message=${encodeURIComponent(messageId)}`, { headers: { Accept: "application/json" } });
  if (!answer.ok) {
    return;
  }
  const context = await answer.json();
  document.querySelectorAll(".line.chosen").forEach((other) => other.classList.remove("chosen"));
  document.querySelector(`.why[data-message="${CSS.escape(messageId)}"]`)?.closest(".line").classList.add("chosen");
  document.getElementById("reply-none").hidden = true;
  document.getElementById("reply-parts").hidden = false;
  const facts = [context.provider, message?.model, message && `${message.latency_ms} ms`, `${context.tokens} ${words.tokens}`];
  document.getElementById("reply-facts").textContent = facts.filter(Boolean).join(" · ");
  showBudget(context);
  fill("memories", context.memories, memoryOf);
  fill("hooks", context.hooks, (hook) => found(hook.type, hook.content));
  fill("lorebook", context.lorebook, (entry) => found(entry.matched ?? entry.why, entry.name));
  fill("parts", context.prompt_parts, (part) => partOf(part, context.tokens));
}

/** How full the prompt is: each part is as wide as its share of the budget. */
function showBudget(context) {
  const budget = Math.max(context.token_budget ?? context.tokens, context.tokens, 1);
  document.getElementById("budget-value").textContent = `${context.tokens} ${words.of} ${budget} ${words.tokens}`;
  let from = 0;
  document.getElementById("budget").replaceChildren(...(context.prompt_parts ?? []).map((part, place) => {
    const bar = document.createElementNS("http://www.w3.org/2000/svg", "rect");
    const share = (100 * part.tokens) / budget;
    Object.entries({ x: from, width: share, height: 6, class: `share share-${place % 6}` }).forEach(([name, value]) => bar.setAttribute(name, value));
    const title = document.createElementNS("http://www.w3.org/2000/svg", "title");
    title.textContent = `${part.name.replaceAll("_", " ")}: ${part.tokens}`;
    bar.append(title);
    from += share;
    return bar;
  }));
}

/** A memory, and what made it the right one. */
function memoryOf(memory) {
  const item = found(memory.type, memory.summary);
  const parts = Object.entries(memory.score_parts ?? {}).filter(([, value]) => value);
  if (parts.length) {
    item.append(element("span", { className: "facts", textContent: parts.map(([name, value]) => `${name} ${Number(value).toFixed(2)}`).join(" · ") }));
  }
  return item;
}

function fill(id, values, toItem) {
  const list = document.getElementById(id);
  list.replaceChildren(...(values ?? []).map(toItem));
  if (list.childElementCount === 0) {
    list.append(element("li", { className: "muted", textContent: words.none }));
  }
}

function found(type, text) {
  return element("li", {}, element("span", { className: "tag", textContent: (type ?? "").replaceAll("_", " ") }), element("span", { textContent: text }));
}

function partOf(part, total) {
  const bar = element("progress", { max: Math.max(total, 1), value: part.tokens });
  bar.setAttribute("aria-label", part.name);
  return element("li", {},
    element("span", { textContent: part.name.replaceAll("_", " ") }),
    element("span", { className: "count", textContent: part.tokens }),
    bar);
}

/** Hears what happens after the replies, as long as the page is open. */
function watch() {
  watching?.close();
  watching = new EventSource(`${words.base}/events?episode=${encodeURIComponent(episode)}`);
  watching.addEventListener("memory", (event) => learn(JSON.parse(event.data), (memory) => found(memory.type, memory.summary)));
  watching.addEventListener("hook", (event) => learn(JSON.parse(event.data), (hook) => found(hook.type, hook.content)));
  watching.addEventListener("scene", (event) => showScene(JSON.parse(event.data)));
  document.getElementById("ask").hidden = false;
  recall();
  watching.addEventListener("relationship", (event) => showBond(JSON.parse(event.data)));
}

/** Pictures that the episode has already. */
async function recall() {
  const answer = await fetch(`${words.base}/scenes?episode=${encodeURIComponent(episode)}`, { headers: { Accept: "application/json" } });
  if (answer.ok) {
    (await answer.json()).data.forEach((scene) => showScene({ ...scene, scene_id: scene.id }));
  }
}

/** A picture in the chat: announced, then there, in the same place. What is older than what stands there changes nothing. */
function showScene(scene) {
  const order = ["queued", "generating", "ready", "failed"];
  let item = document.getElementById(`scene-${scene.scene_id}`);
  if (item && order.indexOf(item.dataset.status) >= order.indexOf(scene.status)) {
    return;
  }
  if (!item) {
    item = element("li", { id: `scene-${scene.scene_id}` });
    lines.append(item);
  }
  item.dataset.status = scene.status;
  item.className = scene.status === "ready" ? "scene" : "aside";
  item.replaceChildren(...(scene.status === "ready" ? picture(scene) : [sceneWords(scene)]));
  toEnd();
}

function sceneWords(scene) {
  return scene.status === "failed" ? scene.failure ?? "" : `${words.scene} ${(scene.trigger_type ?? "").replaceAll("_", " ")}`;
}

function picture(scene) {
  const image = element("img", { src: `${words.picture}?scene=${encodeURIComponent(scene.scene_id)}`, alt: scene.caption ?? "" });
  image.addEventListener("load", toEnd);
  return [image, element("p", { className: "caption", textContent: scene.caption ?? "" })];
}

/** Asks for a picture of the present moment. */
async function ask() {
  const button = document.getElementById("ask");
  button.disabled = true;
  const answer = await fetch(`${words.base}/scenes`, {
    method: "POST",
    headers: { "Content-Type": "application/json", Accept: "application/json" },
    body: JSON.stringify({ episode_id: episode, key: crypto.randomUUID() }),
  }).catch(() => null);
  const body = await answer?.json().catch(() => ({}));
  if (answer?.ok) {
    showScene({ ...body, trigger_type: "manual" });
  } else {
    lines.append(element("li", { className: "aside", textContent: body?.detail ?? words.lost }));
    toEnd();
  }
  button.disabled = false;
}

function learn(data, toItem) {
  document.getElementById("learned-none").hidden = true;
  document.getElementById("learned-list").prepend(toItem(data));
}

function showBond(bond) {
  const stages = [...document.querySelectorAll("#stages li")];
  const reached = stages.findIndex((stage) => stage.dataset.stage === bond.stage);
  stages.forEach((stage, place) => {
    stage.classList.toggle("reached", place <= reached);
    stage.toggleAttribute("aria-current", place === reached);
  });
  level("progress", bond.stage_progress);
  level("tension", bond.dynamic.tension_level);
  const beats = bond.dynamic.recent_beats ?? [];
  document.getElementById("tone").textContent = [bond.dynamic.tone, beats.at(-1)].filter(Boolean).join(" · ");
}

function level(id, value) {
  document.getElementById(id).value = value;
  document.getElementById(`${id}-value`).textContent = value;
}

document.getElementById("say").addEventListener("submit", (event) => {
  event.preventDefault();
  const content = line.value.trim();
  if (content && !line.disabled) {
    line.value = "";
    say(content);
  }
});
line.addEventListener("keydown", (event) => {
  if (event.key === "Enter" && !event.shiftKey && !event.isComposing) {
    event.preventDefault();
    document.getElementById("say").requestSubmit();
  }
});
lines.addEventListener("click", (event) => {
  const why = event.target.closest(".why");
  if (why) {
    inspect(why.dataset.message);
  }
});

document.getElementById("ask").addEventListener("click", ask);
lines.querySelectorAll(".line-assistant .bubble").forEach((bubble) => bubble.replaceChildren(...speech(bubble.textContent)));
if (words.bond) {
  showBond(JSON.parse(words.bond));
}
if (episode) {
  watch();
}
const replies = lines.querySelectorAll(".why");
if (replies.length) {
  inspect(replies[replies.length - 1].dataset.message);
}
// The notice that an AI is speaking stands on the page before anything can be typed.
if (document.getElementById("notice").textContent.trim()) {
  setBusy(false);
}
toEnd();
