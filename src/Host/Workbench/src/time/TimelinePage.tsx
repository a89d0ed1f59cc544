export default function TimelinePage() { return <p>…</p>; }
