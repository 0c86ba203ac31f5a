import { paths } from "../urls.ts";

/** A page that every other leads to. */
export interface NavigationEntry {
  readonly path: string;
  readonly label: string;
  /** Whether it exists only where no account is set. */
  readonly isOfflineOnly?: boolean;
}

/** The pages, in the order in which they are named at the top of each. */
export const navigation: readonly NavigationEntry[] = [
  { path: paths.dashboard, label: "Live" },
  { path: paths.calls, label: "Calls" },
  { path: paths.settings, label: "Settings" },
  { path: paths.notices, label: "Notices" },
  { path: paths.acts, label: "Acts" },
  { path: paths.phones, label: "Phones", isOfflineOnly: true },
  { path: paths.wall, label: "Wall" },
];
