import type { JSX } from "preact";
import { useState } from "preact/hooks";
import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { page } from "vitest/browser";
import { catchUnexpected } from "../../src/app/catch-unexpected.ts";
import { setMeasure, showNote, tellIgnored } from "../../src/state/actions.ts";
import { NoteDialog } from "../../src/views/notes/note-dialog.tsx";
import { useAtlas } from "../../src/views/parts/atlas-context.ts";
import { Guard } from "../../src/views/parts/guard.tsx";
import { lazy } from "../../src/views/parts/lazy.tsx";
import { Notice } from "../../src/views/problems/notice.tsx";
import { button, mount } from "./filters-mount.tsx";
import { faultsOf, unmountAll } from "./mounted.ts";

let isBroken = true;
beforeEach(async () => {
  isBroken = true;
  await page.viewport(1440, 900);
});
afterEach(unmountAll);

const alert = () => page.getByRole("alert");
const notes = () => page.getByRole("dialog");

function Fragile(): JSX.Element {
  if (isBroken) throw new Error("A test broke it.");
  return <p>All is well.</p>;
}

function Shown(): JSX.Element {
  const { note } = useAtlas();
  return (
    <>
      <Notice />
      {note.value && <NoteDialog note={note.value} onClose={() => (note.value = null)} />}
    </>
  );
}

/** The faults that were told to the console, which are expected. */
function loggedFaults(): readonly string[] {
  const logged = vi.mocked(console.error).mock.calls.map(([fault]) => String(fault));
  vi.mocked(console.error).mockClear();
  return logged;
}

it("a part that cannot be drawn says so in its place, and the others stay", async () => {
  mount(
    <>
      <Guard>
        <Fragile />
      </Guard>
      <main>The other part.</main>
      <Shown />
    </>,
  );
  await expect.element(alert()).toHaveTextContent("This part of the page met a fault. The rest of the page works.");
  await expect.element(page.getByText("The other part.")).toBeVisible();
  expect(loggedFaults()).toEqual(["Error: A test broke it."]);
  expect(await faultsOf()).toEqual([]);
  await button("Show what happened").click();
  const report = notes().getByRole("textbox", { name: "Text about the fault" });
  await expect.element(notes()).toHaveTextContent("A test broke it.");
  const told = (report.element() as HTMLTextAreaElement).value;
  expect(told).toContain("guard.test.tsx");
  expect(told).toContain(location.href);
  expect(told).toContain(navigator.userAgent);
  expect(await faultsOf()).toEqual([]);
});

it("a part is drawn again when the reader asks or the view changes", async () => {
  const { state } = mount(
    <Guard>
      <Fragile />
    </Guard>,
  );
  await button("Try again").click();
  await expect.element(alert()).toBeVisible();
  isBroken = false;
  await button("Try again").click();
  await expect.element(page.getByText("All is well.")).toBeVisible();
  unmountAll();
  isBroken = true;
  const again = mount(
    <Guard>
      <Fragile />
    </Guard>,
  );
  await expect.element(alert()).toBeVisible();
  isBroken = false;
  setMeasure(again.state, "groups");
  await expect.element(page.getByText("All is well.")).toBeVisible();
  expect(state).not.toBe(again.state);
  expect(new Set(loggedFaults())).toEqual(new Set(["Error: A test broke it."]));
});

it("a dialog that cannot be drawn, or whose code does not come, opens at the next try", async () => {
  let tries = 0;
  const Dialog = lazy<{ readonly onClose: () => void }>(async () => {
    tries += 1;
    if (tries === 1) throw new TypeError("The code did not come.");
    return Fragile;
  });
  function Opener(): JSX.Element {
    const [isOpen, setOpen] = useState(false);
    return (
      <>
        <button type="button" onClick={() => setOpen(true)}>
          Open
        </button>
        {isOpen && <Dialog onClose={() => setOpen(false)} />}
        <Notice />
      </>
    );
  }
  mount(<Opener />);
  const notice = page.getByRole("status");
  await button("Open").click();
  await expect.element(notice).toHaveTextContent("This part of the atlas could not be loaded");
  await button("Open").click();
  await expect.element(notice).toHaveTextContent("This part of the page met a fault");
  isBroken = false;
  await button("Open").click();
  await expect.element(page.getByText("All is well.")).toBeVisible();
  expect(loggedFaults()).toEqual(["Error: A test broke it."]);
});

it("a panel whose code does not come says so in its place until it comes", async () => {
  let tries = 0;
  const Panel = lazy(async () => {
    tries += 1;
    if (tries === 1) throw new TypeError("The code did not come.");
    return Fragile;
  });
  isBroken = false;
  mount(<Panel />);
  await expect.element(alert()).toHaveTextContent("This part of the atlas could not be loaded");
  await button("Try again").click();
  await expect.element(page.getByText("All is well.")).toBeVisible();
});

it("what nobody caught is told once, and a warning of the browser's own is not", () => {
  const told: unknown[] = [];
  const target = new EventTarget();
  const end = catchUnexpected(target as Window, (fault) => told.push(fault));
  const fault = new Error("thrown");
  const promise = Promise.resolve();
  target.dispatchEvent(new ErrorEvent("error", { error: fault }));
  target.dispatchEvent(new ErrorEvent("error", { message: "ResizeObserver loop completed" }));
  target.dispatchEvent(new PromiseRejectionEvent("unhandledrejection", { promise, reason: "rejected" }));
  end();
  target.dispatchEvent(new ErrorEvent("error", { error: fault }));
  expect(told).toEqual([fault, "rejected"]);
});

it("a notice shows all it has no room for, and a list stays short", async () => {
  const { state } = mount(<Shown />);
  const faults = Array.from({ length: 5000 }, (_, index) => ({
    kind: "part" as const,
    key: "region",
    value: `PK${index}`,
  }));
  await tellIgnored(state, faults);
  await expect
    .element(page.getByRole("status"))
    .toHaveTextContent("5,000 parts of the link could not be used: region “PK0”, region “PK1” and 4,998 more");
  const box = document.querySelector(".notice")?.getBoundingClientRect();
  expect(box?.height).toBeLessThan(100);
  await button("Show all").click();
  await expect.element(notes()).toHaveAccessibleName("5,000 parts of the link could not be used");
  expect(notes().getByRole("listitem").elements()).toHaveLength(501);
  expect(await faultsOf()).toEqual([]);
  await button("Close").click();
  expect(notes().query()).toBeNull();
});

it("a text to copy by hand stands selected in a field", async () => {
  const { state } = mount(<Shown />);
  showNote(state, { kind: "copy", what: "link", text: "https://atlas.example/#v1&who=UN" });
  await expect.element(notes()).toHaveAccessibleName("Copy the link");
  const field = notes().getByRole("textbox").element() as HTMLTextAreaElement;
  await expect.poll(() => [document.activeElement, field.selectionStart, field.selectionEnd]).toEqual([field, 0, 32]);
  expect(await faultsOf()).toEqual([]);
});
