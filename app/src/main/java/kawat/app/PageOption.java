package kawat.app;

import picocli.CommandLine.Option;

/** Narrows what is shown to one page's part in it. */
final class PageOption {
  @Option(
      names = "--page",
      paramLabel = "ID",
      description = "Only those in which this page has a part: its id or where it came from.")
  private String page = "";

  /** Every page, where none is asked for. */
  boolean allows(String id, String source) {
    return page.isEmpty() || id.equals(page) || source.equals(page);
  }
}
