/** How every test starts Chromium: as root, without traffic of its own, with the software renderer that never warns. */
export const launchArguments = [
  "--no-sandbox",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
  "--use-angle=swiftshader",
] as const;

/** Besides, without WebGL: the map is drawn as SVG. */
export const withoutWebGl = ["--disable-gpu", "--disable-3d-apis"] as const;
