import mapshaper from "mapshaper";

/** Coordinates of intermediate layers: 0.1 m, fine enough that no step moves a line. */
const WORKING_PRECISION = "precision=0.000001";

/** Starts a set of named GeoJSON layers that mapshaper commands read and write in memory. */
export function createWorkspace(layers) {
  const files = new Map(Object.entries(layers).map(([name, geojson]) => [`${name}.json`, JSON.stringify(geojson)]));

  return {
    /** Runs one mapshaper command line; every layer named in `inputs` is readable, and `output` is stored under its name. */
    async run(inputs, commands, output, { precision = WORKING_PRECISION } = {}) {
      const names = inputs.map((name) => `${name}.json`);
      const supplied = Object.fromEntries(
        [...files].filter(([name]) => names.includes(name) || commands.includes(name)),
      );
      const combine = names.length > 1 ? "combine-files -merge-layers force" : "";
      const line = `-quiet -i ${names.join(" ")} ${combine} ${commands} -o ${output}.json format=geojson ${precision}`;
      const result = await mapshaper.applyCommands(line, supplied);
      const written = result[`${output}.json`];
      if (!written)
        throw new Error(`No output for ${output}; mapshaper wrote ${Object.keys(result).join(", ") || "nothing"}`);
      files.set(`${output}.json`, written.toString());
    },
    put(name, geojson) {
      files.set(`${name}.json`, JSON.stringify(geojson));
    },
    /** The features of a layer; none where a step has left nothing. */
    read(name) {
      return { type: "FeatureCollection", features: JSON.parse(files.get(`${name}.json`)).features ?? [] };
    },
  };
}
