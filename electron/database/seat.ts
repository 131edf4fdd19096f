import type { OpenCase } from '../../db/openCase';

/** The one case that this process holds, once it is open. */
export const seat: { open: OpenCase | null } = { open: null };
