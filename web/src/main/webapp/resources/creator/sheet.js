// The contact sheet by keyboard: arrows go from picture to picture, a accepts, r rejects, and the next one follows.

const shots = () => [...document.querySelectorAll("#sheet .shot")];

/** Only the picture that one is at is a stop of the Tab key. */
function go(to) {
  if (to) {
    shots().forEach((shot) => { shot.tabIndex = shot === to ? 0 : -1; });
    to.focus();
    to.scrollIntoView({ block: "nearest" });
  }
}

/** The one nearest above or below, whatever the width of the window. */
function across(from, down) {
  const here = from.getBoundingClientRect();
  const rows = shots().filter((shot) => {
    const top = shot.getBoundingClientRect().top;
    return down ? top >= here.bottom - 1 : top < here.top - 1;
  });
  const distance = (shot) => {
    const place = shot.getBoundingClientRect();
    return Math.abs(place.top - here.top) * 10 + Math.abs(place.left - here.left);
  };
  return rows.reduce((best, shot) => (best && distance(best) <= distance(shot) ? best : shot), null);
}

function say(shot, button) {
  const press = shot.querySelector(button);
  if (press) {
    press.click();
  }
}

document.addEventListener("keydown", (event) => {
  const shot = event.target.closest?.("#sheet .shot");
  if (!shot || event.ctrlKey || event.metaKey || event.altKey) {
    return;
  }
  const all = shots();
  const at = all.indexOf(shot);
  const keys = {
    ArrowRight: () => go(all[at + 1]),
    ArrowLeft: () => go(all[at - 1]),
    ArrowDown: () => go(across(shot, true)),
    ArrowUp: () => go(across(shot, false)),
    Home: () => go(all[0]),
    End: () => go(all[all.length - 1]),
    a: () => { say(shot, ".accept"); go(all[at + 1] ?? shot); },
    r: () => { say(shot, ".reject"); go(all[at + 1] ?? shot); },
  };
  const deed = keys[event.key] ?? keys[event.key.toLowerCase()];
  if (deed) {
    event.preventDefault();
    deed();
  }
});
