import type { Role } from '../Role';

/** A role and how far neighbours and cells leave it open: 1 where nothing else fits. */
export interface RoleChoice {
  readonly role: Role;
  readonly certainty: number;
  /** The role that another column has and this one would have. */
  readonly rival?: Role;
  /** What a tick in the column says (Table.ts). */
  readonly tick?: string;
}
