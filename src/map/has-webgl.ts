/** Whether the browser draws by WebGL 2. The engine, which finds out too late, would leave behind what it began. */
export function hasWebGl(document: Document): boolean {
  const context = document.createElement("canvas").getContext("webgl2");
  context?.getExtension("WEBGL_lose_context")?.loseContext();
  return context !== null;
}
