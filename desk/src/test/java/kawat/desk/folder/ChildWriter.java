package kawat.desk.folder;

import java.io.PrintStream;
import java.nio.file.Path;
import java.util.stream.IntStream;
import kawat.desk.Added;
import kawat.desk.WritableDesk;
import kawat.model.KawatException;

/**
 * A program that adds generated pages to a desk and prints each id as soon as it is reported; tests
 * start it to kill it, or to let it run out of space.
 */
final class ChildWriter {
  private ChildWriter() {}

  /**
   * @param args folder, number of the first page, number of pages
   */
  public static void main(String[] args) {
    PrintStream out = System.out;
    int first = Integer.parseInt(args[1]);
    int count = Integer.parseInt(args[2]);
    try (WritableDesk desk = DeskFolder.openOrCreate(Path.of(args[0]), ToyPages.ANALYSIS)) {
      desk.add(
          IntStream.range(first, first + count).mapToObj(ToyPages::inParts).iterator(),
          added -> {
            if (added instanceof Added.New fresh) {
              out.println("added " + fresh.id());
            }
          });
      out.println("done");
    } catch (KawatException e) {
      out.println("failed " + e.code() + " " + e.getMessage());
    }
  }

  /** The same Java with the same class path. */
  static String[] command(Path folder, int first, int count) {
    return new String[] {
      Path.of(System.getProperty("java.home"), "bin", "java").toString(),
      "--enable-native-access=ALL-UNNAMED",
      "-XX:TieredStopAtLevel=1",
      "-cp",
      System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")),
      ChildWriter.class.getName(),
      folder.toString(),
      Integer.toString(first),
      Integer.toString(count)
    };
  }
}
