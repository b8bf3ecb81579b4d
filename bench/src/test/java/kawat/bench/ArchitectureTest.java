package kawat.bench;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The plan of the house, held by the build. */
@Tag("slow") // the same in every locale
final class ArchitectureTest {
  /** Lines a source file may have: {@value}. */
  private static final int MOST_LINES = 300;

  private static final List<String> ROOMS =
      List.of("model", "article", "reading", "weaving", "desk", "app", "bench");

  private static final JavaClasses CLASSES =
      new ClassFileImporter()
          .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
          .importPackages("kawat");

  @Test
  void eachModuleKnowsOnlyThoseAboveIt() {
    var layers = layeredArchitecture().consideringOnlyDependenciesInLayers();
    for (String room : ROOMS) {
      layers.layer(room).definedBy("kawat." + room + "..");
    }
    for (int i = 0; i < ROOMS.size(); i++) {
      String[] below = ROOMS.subList(i + 1, ROOMS.size()).toArray(String[]::new);
      if (below.length == 0) {
        layers.whereLayer(ROOMS.get(i)).mayNotBeAccessedByAnyLayer();
      } else {
        layers.whereLayer(ROOMS.get(i)).mayOnlyBeAccessedByLayers(below);
      }
    }
    layers.withOptionalLayers(true).check(CLASSES);
  }

  @Test
  void theModelNeedsNoLibrary() {
    noClasses()
        .that()
        .resideInAPackage("kawat.model..")
        .should()
        .dependOnClassesThat()
        .resideOutsideOfPackages("kawat.model..", "java..", "org.jspecify..")
        .check(CLASSES);
  }

  @Test
  void noTwoRoomsLeanOnEachOther() {
    for (String room : List.of("article", "reading", "weaving")) {
      slices().matching("kawat." + room + ".(*)..").should().beFreeOfCycles().check(CLASSES);
    }
  }

  @Test
  void packagesAreDividedByConcernNotByKind() {
    noClasses()
        .should()
        .resideInAnyPackage(
            "..util..", "..utils..", "..impl..", "..managers..", "..helpers..", "..common..")
        .check(CLASSES);
  }

  @Test
  void sourceFilesStayReadable() throws IOException {
    List<String> tooLong = new ArrayList<>();
    for (String room : ROOMS) {
      Path sources = Repository.ROOT.resolve(room).resolve("src");
      try (Stream<Path> files = Files.walk(sources)) {
        for (Path file : files.filter(f -> f.toString().endsWith(".java")).toList()) {
          int lines = Files.readAllLines(file, StandardCharsets.UTF_8).size();
          if (lines > MOST_LINES) {
            tooLong.add(file + ": " + lines);
          }
        }
      }
    }
    assertThat(tooLong).isEmpty();
  }
}
