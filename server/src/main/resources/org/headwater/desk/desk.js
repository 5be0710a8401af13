// Comfort only: every link works without it. Opens the page behind a statement beside the claims.
"use strict";
(() => {
  const beside = document.getElementById("source");
  if (!beside || !window.htmx) return;
  let opener = null;

  const close = () => {
    beside.hidden = true;
    beside.replaceChildren();
    if (opener) opener.focus();
    opener = null;
  };

  document.addEventListener("click", (event) => {
    if (event.target.closest("[data-close]")) {
      close();
      return;
    }
    const link = event.target.closest("a[data-source]");
    const plain = event.button === 0 && !(event.metaKey || event.ctrlKey || event.shiftKey || event.altKey);
    if (!link || !plain) return;
    event.preventDefault();
    opener = link;
    const address = new URL(link.href);
    address.hash = "";
    address.searchParams.set("excerpt", "1");
    beside.hidden = false;
    htmx.ajax("GET", address.pathname + address.search, { target: beside, swap: "innerHTML" }).then(() => {
      beside.scrollTop = 0;
      const lit = beside.querySelector("#lit");
      if (lit) beside.scrollTop = lit.offsetTop - beside.clientHeight / 3;
    });
  });

  document.addEventListener("keydown", (event) => {
    if (event.key === "Escape" && !beside.hidden) close();
  });
})();
