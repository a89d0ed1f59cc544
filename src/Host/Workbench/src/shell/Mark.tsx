import mark from '../mark.svg';

/** The mark of PeerEvents; what is told of it where it leads somewhere. */
export const Mark = ({ alt }: { alt: string }) => <img src={mark} alt={alt} width="28" height="28" />;
