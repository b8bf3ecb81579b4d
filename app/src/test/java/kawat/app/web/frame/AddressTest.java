package kawat.app.web.frame;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class AddressTest {
  @Test
  void encodesWhateverAKeyHolds() {
    assertThat(Links.actor("a/b c?é")).isEqualTo("/actors/a%2Fb%20c%3F%C3%A9");
  }

  @Test
  void liftsOneOfSeveralValues() {
    Address address = Address.of().plus("form", "call").plus("form", "visit").plus("q", "x&y");
    assertThat(address.without("form", "call").toString()).isEqualTo("/?form=visit&q=x%26y");
    assertThat(address.without("form").without("q").toString()).isEqualTo("/");
  }

  @Test
  void putsOneValueInThePlaceOfOthers() {
    Address address = Address.of("pages").plus("offset", "0").plus("offset", "10");
    assertThat(address.with("offset", "20").toString()).isEqualTo("/pages?offset=20");
  }
}
