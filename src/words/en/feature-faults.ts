import type { FaultCode, FaultWording } from "../../core/records/fault.ts";
import { isolated } from "../isolated.ts";
import { formats } from "./formats.ts";
import { quote } from "./quote.ts";

/** Faults of the features of GeoJSON. */
export const featureFaults = {
  notFeature: (feature) => ({
    reason: `Number ${formats.figures(feature)} of its features is no feature.`,
    mend: 'Remove it, or write an object with "type": "Feature".',
  }),
  noShape: (feature) => ({
    reason: `Feature ${formats.figures(feature)} has no polygon.`,
    mend: "Give it a geometry that is a Polygon or MultiPolygon with coordinates.",
  }),
  badRing: (feature) => ({
    reason: `Feature ${formats.figures(feature)} has a ring that encloses nothing or does not end where it begins.`,
    mend: "Give the ring four positions or more, the last the same as the first, or put the polygon back from a complete copy.",
  }),
  badPosition: (feature, position) => ({
    reason: `Feature ${formats.figures(feature)} has a vertex that is no place on earth: ${quote(position)}.`,
    mend: "Write longitude (-180 to 180) and latitude (-90 to 90) as numbers.",
  }),
  farPosition: (feature, position) => ({
    reason: `Feature ${formats.figures(feature)} has a vertex far outside the map: ${quote(position)}.`,
    mend: "Write longitude before latitude, and correct the number.",
  }),
  exchanged: (feature) => ({
    reason: `Longitude and latitude are exchanged in feature ${formats.figures(feature)}.`,
    mend: "Write longitude before latitude.",
  }),
  repeatedFeature: (feature, first) => ({
    reason: `Feature ${formats.figures(feature)} has the name of feature ${formats.figures(first)}.`,
    mend: "Remove one of the two, or make one MultiPolygon of both.",
  }),
  namelessFeature: (feature) => ({
    reason: `Feature ${formats.figures(feature)} does not say what it is.`,
    mend: "Give it the properties of the others: id, or kind, country and name.",
  }),
  noPolygon: (name) => ({
    reason: `${isolated(name)} has no polygon, so the map cannot show it.`,
    mend: "Add a feature with this id whose geometry is a Polygon or MultiPolygon.",
  }),
} satisfies Partial<FaultWording<FaultCode>>;
