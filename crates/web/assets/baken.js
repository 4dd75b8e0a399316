// Optional help. Every page works without it.
"use strict";
document.documentElement.classList.add("baken-script");

// A second click on the same button sends nothing twice. (The server refuses it as well, by the one-time key.)
document.addEventListener("submit", (event) => {
  const form = event.target;
  if (form.dataset.verzonden) {
    event.preventDefault();
    return;
  }
  form.dataset.verzonden = "1";
  setTimeout(() => delete form.dataset.verzonden, 3000);
});

// Print buttons.
document.addEventListener("click", (event) => {
  if (event.target.closest("[data-druk-af]")) window.print();
});

// How much still fits in a text, said only when it becomes little.
for (const area of document.querySelectorAll("textarea[data-past]")) {
  const counter = document.getElementById(area.id + "-teller");
  const limit = Number(area.dataset.past);
  const tell = () => {
    const left = limit - Array.from(area.value).length;
    counter.textContent = left > limit / 10 ? "" : counter.dataset.tekst.replace("#", String(left));
  };
  area.addEventListener("input", tell);
  tell();
}
