/** How many slots of one person a fellow can have to come, so that others have a turn. */
export const mostToCome = 2;

/** How many slots can be published at once. */
export const mostAtOnce = 60;

type Dated = { startsAt: Date; cancelHours: number };

/** The last moment at which a booking can be cancelled or moved. */
export const cancelUntil = ({ startsAt, cancelHours }: Dated): Date =>
  new Date(startsAt.getTime() - cancelHours * 3_600_000);

/** Whether a booking can still be cancelled or moved: to the very minute of the deadline. */
export const canCancel = (slot: Dated, now: Date): boolean => now <= cancelUntil(slot);
