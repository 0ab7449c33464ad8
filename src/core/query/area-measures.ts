import type { AreaId } from "../records/area.ts";
import { POLARITIES } from "../records/vocabulary.ts";
import type { Day } from "../time/day.ts";
import { SHADES } from "./cells.ts";
import { type CounterPlan, increment } from "./counter-plan.ts";
import { extremesOf } from "./extremes.ts";
import type { AreaMeasures } from "./query.ts";

const AFFIRM = POLARITIES.indexOf("affirm");
const DENY = POLARITIES.indexOf("deny");

/**
 * The measures of every area of the index. `counters`: over the claims in the window; `days`: with what extremes.ts
 * noted of all claims up to the window's end.
 */
export function areaMeasures(
  plan: CounterPlan,
  counters: Int32Array,
  days: Int32Array,
  windowEnd: Day | null,
): ReadonlyMap<AreaId, AreaMeasures> {
  const { areas } = plan.dictionaries;
  const totals = totalsByArea(plan, counters);
  const measures = new Map<AreaId, AreaMeasures>();
  areas.forEach(({ area }, code) => {
    const byPolarity = code * POLARITIES.length;
    const affirming = totals.byPolarity[byPolarity + AFFIRM] as number;
    const denying = totals.byPolarity[byPolarity + DENY] as number;
    measures.set(area.id, {
      claims: totals.claims[code] as number,
      affirming,
      denying,
      groups: totals.groups[code] as number,
      affirmingGroups: totals.affirmingGroups[code] as number,
      longDated: counters[plan.slots.longByArea + code] as number,
      ...extremesOf(plan, days, code, windowEnd),
      byCategory: totals.shades.subarray(code * SHADES, (code + 1) * SHADES),
    });
  });
  return measures;
}

function totalsByArea({ cells, dictionaries, slots }: CounterPlan, counters: Int32Array) {
  const areas = dictionaries.areas.length;
  const claims = new Int32Array(areas);
  const byPolarity = new Int32Array(areas * POLARITIES.length);
  const shades = new Int32Array(areas * SHADES);
  const groups = new Int32Array(areas);
  const affirmingGroups = new Int32Array(areas);
  let lastVoice = -1;
  let lastAffirmingVoice = -1;
  for (let cell = 0; cell < cells.count; cell++) {
    const count = counters[slots.cell + cell] as number;
    if (count === 0) continue;
    const area = cells.area[cell] as number;
    const polarity = cells.polarity[cell] as number;
    add(claims, area, count);
    add(byPolarity, area * POLARITIES.length + polarity, count);
    add(shades, area * SHADES + (cells.shade[cell] as number), count);
    const voice = cells.voice[cell] as number;
    if (voice !== lastVoice) increment(groups, area);
    lastVoice = voice;
    if (polarity !== AFFIRM) continue;
    if (voice !== lastAffirmingVoice) increment(affirmingGroups, area);
    lastAffirmingVoice = voice;
  }
  return { claims, byPolarity, shades, groups, affirmingGroups };
}

function add(sums: Int32Array, slot: number, amount: number): void {
  sums[slot] = (sums[slot] as number) + amount;
}
