export default function MethodPage() {
  return null;
}
