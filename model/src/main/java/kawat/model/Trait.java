package kawat.model;

/**
 * What a reader must know about an article before relying on it; in JSON in lower case with
 * hyphens.
 */
public enum Trait {
  /** Further pages of it exist and were not at hand. */
  INCOMPLETE,
  /** Only a stub stands before the paywall. */
  PAYWALLED,
  /** A live blog: entries of many hours. */
  LIVE_BLOG,
  /** An AMP version of another page. */
  AMP,
  /** A print version of another page. */
  PRINT,
  /** Taken over from another outlet, as the page itself says. */
  SYNDICATED,
  /** The page's statements of its publication day differ. */
  DATES_DISAGREE
}
