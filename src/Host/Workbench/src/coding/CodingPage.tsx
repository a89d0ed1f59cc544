export default function CodingPage() { return null; }
