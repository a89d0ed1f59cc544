import { useState, type DragEvent } from 'react';
import { leading, type ThemeAct } from './acts';
import type { Standing, Theme } from './themes';

interface Dragged {
  theme: Theme;
  from: Standing;
}

/** A decision that is to be put into words: what a dragged theme was dropped on. */
export interface Dropped {
  theme: Theme;
  act: ThemeAct;
}

/** Themes that are dragged from column to column; each column says which decision leads to it. */
export function useDragging(onDropped: (dropped: Dropped) => void) {
  const [dragged, setDragged] = useState<Dragged>();
  const actTo = (to: Standing) => dragged && leading(dragged.theme, dragged.from, to);
  return {
    /** What a card needs to be dragged. */
    card: (theme: Theme, from: Standing) => ({
      draggable: true,
      onDragStart: (event: DragEvent) => {
        event.stopPropagation();
        event.dataTransfer.effectAllowed = 'move';
        event.dataTransfer.setData('text/plain', theme.id);
        setDragged({ theme, from });
      },
      onDragEnd: () => setDragged(undefined),
    }),
    /** What a column needs to be dropped on. */
    column: (to: Standing) => ({
      'data-takes': actTo(to) ? true : undefined,
      onDragOver: (event: DragEvent) => {
        if (actTo(to)) {
          event.preventDefault();
        }
      },
      onDrop: (event: DragEvent) => {
        const act = actTo(to);
        if (dragged && act) {
          event.preventDefault();
          onDropped({ theme: dragged.theme, act });
        }
        setDragged(undefined);
      },
    }),
  };
}

export type Dragging = ReturnType<typeof useDragging>;
