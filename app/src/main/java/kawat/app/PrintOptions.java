package kawat.app;

import picocli.CommandLine.Option;

/** How a command prints. */
final class PrintOptions {
  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      defaultValue = "text",
      description = "text (default), json or csv.")
  private Printed format = Printed.TEXT;

  @Option(names = "--json", description = "The same as --format json.")
  private boolean json;

  Printed format() {
    return json ? Printed.JSON : format;
  }
}
