package kawat.article;

import com.code_intelligence.jazzer.api.FuzzedDataProvider;
import com.code_intelligence.jazzer.junit.FuzzTest;
import java.nio.charset.Charset;
import java.util.Optional;
import org.junit.jupiter.api.condition.EnabledIfEnvironmentVariable;

/**
 * Lets Jazzer look for pages that the extractor does not survive; CONTRIBUTING.md has the command.
 * It starts only when asked for: its agent rewrites every class, which the other tests would feel.
 * What it found is read again in {@link OddPagesTest}.
 */
@EnabledIfEnvironmentVariable(named = "JAZZER_FUZZ", matches = "1")
class ExtractorFuzzTest {
  private static final int MOST_PIECES = 300;

  @FuzzTest(maxDuration = "30m")
  void survivesAnyBytes(byte[] bytes) {
    Survival.check(bytes);
  }

  @FuzzTest(maxDuration = "30m")
  void survivesAnyPage(FuzzedDataProvider data) {
    Charset charset = data.pickValue(OddPagesTest.CHARSETS);
    Optional<String> claim = data.pickValue(OddPagesTest.CLAIMS);
    PageMaker maker = new PageMaker(n -> data.consumeInt(0, n - 1), () -> data.consumeString(40));
    String page = maker.page(data.consumeInt(1, MOST_PIECES));
    Survival.check(page.getBytes(charset), claim);
  }
}
