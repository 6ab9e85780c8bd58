export default function ReviewPage(_: { assessment: unknown }) {
  return null;
}
