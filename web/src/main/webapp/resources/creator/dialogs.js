// Buttons that open and close a dialog: data-opens and data-closes name its widget.

document.addEventListener("click", (click) => {
  const button = click.target.closest("[data-opens], [data-closes]");
  if (button?.dataset.opens) {
    PF(button.dataset.opens).show();
  } else if (button) {
    PF(button.dataset.closes).hide();
  }
});
