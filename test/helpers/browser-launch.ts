/**
 * How every test starts Chromium: as root, without traffic of its own, with the software renderer that never warns, and
 * without what only a reader's window has, such as the page below its address bar: that takes longer than a page of ours.
 * Chromium takes the last list of features alone, so that this one also has those of Playwright's that concern us.
 */
export const launchArguments = [
  "--no-sandbox",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
  "--use-angle=swiftshader",
  "--font-render-hinting=none", // Letters keep their own widths, as in a window.
  `--disable-features=${[
    "AimEnabled",
    "AvoidUnnecessaryBeforeUnloadCheckSync",
    "DestroyProfileOnBrowserClose",
    "HttpsFirstBalancedModeAutoEnable",
    "HttpsUpgrades",
    "LensOverlay",
    "MediaRouter",
    "NetworkTimeServiceQuerying",
    "OptimizationHints",
    "PaintHolding",
    "PreconnectToSearch",
    "PreloadTopChromeWebUI",
    "WebUIOmniboxAimPopup",
    "WebUIOmniboxFullPopup",
    "WebUIOmniboxPopup",
  ].join(",")}`,
] as const;

/** Besides, without WebGL: the map is drawn as SVG. */
export const withoutWebGl = ["--disable-gpu", "--disable-3d-apis"] as const;
