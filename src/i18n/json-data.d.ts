/** Data that is fetched when it is asked for. */
declare module '*.json?data' {
  const load: () => Promise<object>;
  export default load;
}
