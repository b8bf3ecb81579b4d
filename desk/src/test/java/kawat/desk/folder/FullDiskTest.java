package kawat.desk.folder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import kawat.desk.Progress;
import kawat.desk.WritableDesk;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A writer whose disk is full: a file system of a few megabytes in a mount name space of its own,
 * which Linux gives to ordinary users where the machine's owner allows it.
 */
@Tag("slow")
class FullDiskTest {
  @TempDir Path temp;

  @Test
  void saysSoAndKeepsWhatItReported() throws Exception {
    Path small = Files.createDirectory(temp.resolve("kecil"));
    Path saved = temp.resolve("meja");
    // The writer runs out of space; then what it left is copied to where there is some.
    String script =
        "mount -t tmpfs -o size=3m tmpfs '%s' || exit 77; %s; cp -r '%s/meja' '%s'"
            .formatted(
                small, quoted(ChildWriter.command(small.resolve("meja"), 0, 5000)), small, saved);
    List<String> said = run("unshare", "--user", "--map-root-user", "--mount", "sh", "-c", script);

    assertThat(said.getLast()).startsWith("failed DISK_FULL ").contains("free some");
    List<String> reported =
        said.stream()
            .filter(line -> line.startsWith("added "))
            .map(line -> line.substring(6))
            .toList();
    try (WritableDesk desk = DeskFolder.openForWriting(saved, ToyPages.ANALYSIS)) {
      assertThat(reported).allSatisfy(id -> assertThat(desk.page(id).bytes()).isNotEmpty());
    }
    assertThat(DeskFolder.doctor(saved, Progress.SILENT)).isEmpty();
  }

  private static String quoted(String... command) {
    StringBuilder line = new StringBuilder();
    for (String word : command) {
      line.append('\'').append(word).append("' ");
    }
    return line.toString();
  }

  private static List<String> run(String... command) throws IOException, InterruptedException {
    Process process;
    try {
      process = new ProcessBuilder(command).redirectErrorStream(true).start();
    } catch (IOException e) {
      assumeTrue(false, "no 'unshare' on this machine, so that no small disk can be made");
      throw e;
    }
    List<String> lines = new ArrayList<>();
    try (var out = process.inputReader(StandardCharsets.UTF_8)) {
      out.lines()
          .filter(
              line ->
                  line.startsWith("added ") || line.startsWith("failed ") || line.equals("done"))
          .forEach(lines::add);
    }
    assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
    assumeTrue(!lines.isEmpty(), "this machine lets nobody mount a small disk");
    return lines;
  }
}
