package kawat.app;

/** How a command prints what it found; the names are what the user types. */
enum Printed {
  TEXT,
  JSON,
  CSV
}
