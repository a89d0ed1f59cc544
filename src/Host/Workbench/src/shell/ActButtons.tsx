import { useState } from 'react';
import type { Sent } from '../api/outbox';
import { useAct } from './act';
import { ActDialog, type Field } from './ActDialog';

/** Something that may be done with a thing: its words, and how it is sent. */
export interface Offer {
  name: string;
  /** What its dialog is called; as the act where nothing is said. */
  title?: string;
  lead?: string;
  fields: readonly Field[];
  send: (act: ReturnType<typeof useAct>, said: Record<string, string>) => Promise<Sent>;
}

interface ActButtonsProps {
  offers: readonly Offer[];
  /** What is added to the name of each button for who hears it alone. */
  about: string;
}

/** A button for each act; its dialog asks for the words it needs. */
export function ActButtons({ offers, about }: ActButtonsProps) {
  const [chosen, setChosen] = useState<Offer>();
  const act = useAct();
  return (
    <>
      {offers.map((offer) => (
        <button key={offer.name} type="button" onClick={() => setChosen(offer)}>
          {offer.name}
          <span className="spoken" dir="auto">
            : {about}
          </span>
        </button>
      ))}
      {chosen && (
        <ActDialog
          title={chosen.title ?? chosen.name}
          act={chosen.name}
          {...(chosen.lead && { lead: chosen.lead })}
          fields={chosen.fields}
          onSend={(said) => chosen.send(act, said)}
          onClose={() => setChosen(undefined)}
        />
      )}
    </>
  );
}
