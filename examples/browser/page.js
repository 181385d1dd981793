// Reads what is pasted, in this page: docs/library.md.
import { createReader } from "sayso-reader/browser";

const form = document.querySelector("form");
const button = document.querySelector("button");
const says = document.querySelector("output");
const record = document.querySelector("pre");

form.addEventListener("submit", async (event) => {
  event.preventDefault();
  const { text, published } = Object.fromEntries(new FormData(form));
  button.disabled = true;
  says.textContent = "reading";
  try {
    record.textContent = JSON.stringify(await (await reader).read({ text, ...(published && { published }) }), null, 2);
    says.textContent = "read";
  } catch (error) {
    says.textContent = error.message;
  }
  button.disabled = false;
});

// "?model=https://…/" takes the model from elsewhere.
const folder = new URLSearchParams(location.search).get("model");
const reader = createReader(folder ? { folder: new URL(folder) } : {});
try {
  await reader;
  says.textContent = "ready";
  button.disabled = false;
} catch (error) {
  says.textContent = error.message;
}
