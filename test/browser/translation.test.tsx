import { signal } from "@preact/signals";
import type { ComponentChildren, JSX } from "preact";
import { render } from "preact";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { followTranslation } from "../../src/app/translation.ts";
import { translatePage } from "../helpers/translator.ts";
import { unmountAll } from "./mounted.ts";

let end = (): void => {};
let root: HTMLElement;
beforeEach(() => {
  root = document.createElement("div");
  root.dataset["mounted"] = "";
  document.body.append(root);
  end = followTranslation(document.body);
});
afterEach(() => {
  end();
  unmountAll();
});

/** Lets observers read what was changed. */
const observed = () => new Promise((resolve) => setTimeout(resolve));

async function show(view: JSX.Element): Promise<string> {
  render(view, root);
  await observed();
  return root.textContent;
}

async function translate(ways?: Parameters<typeof translatePage>[0]): Promise<string> {
  translatePage(ways);
  await observed();
  return root.textContent;
}

function Sentence({ count, deny, children }: { count: number; deny?: boolean; children?: ComponentChildren }) {
  return (
    <p>
      {deny && "Denied: "}
      <strong>{count}</strong> of {622} claims{children}
    </p>
  );
}

describe.each([
  ["replaces each text", {}],
  ["replaces it in two steps", { inTwoSteps: true }],
  ["takes elements in", { takesElements: true }],
])("under a translator that %s", (_, ways) => {
  it("counts follow, however often it is translated", async () => {
    expect(await show(<Sentence count={182} />)).toBe("182 of 622 claims");
    for (const count of [183, 184, 185]) {
      await translate(ways);
      expect(await translate(ways)).toBe(`${count - 1} OF 622 CLAIMS`);
      expect((await show(<Sentence count={count} />)).toLowerCase()).toBe(`${count} of 622 claims`);
    }
  });

  it("words come, go and are replaced by elements", async () => {
    await show(<Sentence count={1} deny />);
    await translate(ways);
    expect((await show(<Sentence count={1} />)).toLowerCase()).toBe("1 of 622 claims");
    await translate(ways);
    expect(
      (
        await show(
          <Sentence count={1} deny>
            , by anyone
          </Sentence>,
        )
      ).toLowerCase(),
    ).toBe("denied: 1 of 622 claims, by anyone");
    await translate(ways);
    const button = <button type="button">Clear all</button>;
    expect((await show(<Sentence count={2}>{button}</Sentence>)).toLowerCase()).toBe("2 of 622 claimsclear all");
    await translate(ways);
    expect((await show(<Sentence count={2}> and more</Sentence>)).toLowerCase()).toBe("2 of 622 claims and more");
    await translate(ways);
    expect(await show(<ul />)).toBe("");
    expect(root.querySelector("font")).toBeNull();
  });

  it("lists are sorted, cut and grown as if nothing had been translated", async () => {
    const random = createRandom(7);
    for (let turn = 0; turn < 150; turn += 1) {
      const numbers = [...new Set(Array.from({ length: random(6) }, () => random(9)))];
      const items = numbers.map((number) => ({ number, no: random(2), bold: random(2), deny: random(3) }));
      const [lead, tail] = [random(2), random(2)];
      const view = () => (
        <div>
          {lead === 0 && "Claims: "}
          {items.map(({ number, no, bold, deny }) => (
            <li key={number}>
              {no === 0 ? "No " : ""}
              {number} {bold === 0 ? <b>claims</b> : "claims"}
              {deny === 0 && <b>deny</b>}
            </li>
          ))}
          {tail === 0 && numbers.join(", ")}
        </div>
      );
      await show(view());
      const fresh = document.createElement("div");
      render(view(), fresh);
      expect(root.textContent.toLowerCase(), `turn ${turn}`).toBe(fresh.textContent.toLowerCase());
      if (random(3) > 0) await translate(ways);
    }
  });
});

it("a text that follows a signal by itself follows it in translation", async () => {
  const count = signal("182 claims");
  await show(<p>{count}</p>);
  await translate();
  count.value = "183 claims";
  await observed();
  expect(root.textContent).toBe("183 claims");
  expect(await translate()).toBe("183 CLAIMS");
});

it("the words of the page come back where the translator takes its own away", async () => {
  render(<p>No claim</p>, root);
  const text = root.querySelector("p")?.firstChild as Text;
  expect(await translate()).toBe("NO CLAIM");
  root.querySelector("font")?.replaceWith(text);
  await observed();
  expect(root.textContent).toBe("No claim");
});

it("leaves alone what it does not know, and does nothing where nobody translates", async () => {
  const observe = vi.spyOn(MutationObserver.prototype, "observe");
  await show(<Sentence count={1} />);
  const before = [...(root.querySelector("p")?.childNodes ?? [])];
  await show(<Sentence count={2} />);
  expect([...(root.querySelector("p")?.childNodes ?? [])]).toEqual(before);
  expect(observe).not.toHaveBeenCalled();
  root.append(document.createElement("some-extension"));
  await show(<Sentence count={3} deny />);
  expect(root.querySelector("some-extension")).not.toBeNull();
});

/** Numbers from nought up to below a limit, the same in each run. */
function createRandom(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (state * 1_103_515_245 + 12_345) % 2_147_483_648;
    return Math.floor((state / 2_147_483_648) * below);
  };
}
