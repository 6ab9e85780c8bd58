declare module '@size-limit/file' {
  const plugin: () => unknown;
  export default plugin;
}
