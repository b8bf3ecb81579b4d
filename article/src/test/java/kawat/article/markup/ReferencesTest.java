package kawat.article.markup;

import static org.assertj.core.api.Assertions.assertThat;

import org.jsoup.parser.Parser;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ReferencesTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "Nasi &amp; Teman &#8217;kata&#8217; &#x2019; &nbsp;&hellip;",
        "A & B &",
        "AT&T &amp;amp; &ampx; &copy=2 &copy; &notit; &bogus; &Amp; &AMP;",
        "&#0; &#128; &#x80; &#xd800; &#x110000; &#9; &#13; &#127; &#xfdd0; &#xffff; &#x1f600;",
        "&#; &#x; &#12a; &#xg; &#1234567890; &; &a; &lt;b&gt",
        "&CounterClockwiseContourIntegral; &fjlig; &NotEqualTilde; &acE;",
      })
  void resolvesReferencesAsTheStandardDoes(String text) {
    for (boolean attribute : new boolean[] {true, false}) {
      assertThat(References.resolved(text, attribute))
          .isEqualTo(Parser.unescapeEntities(text, attribute));
    }
  }
}
