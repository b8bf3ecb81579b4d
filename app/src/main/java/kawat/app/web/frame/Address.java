package kawat.app.web.frame;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * A path with its query, as a link has it. Immutable.
 *
 * @param path encoded, starting with a slash
 * @param parameters names and values, not yet encoded, in order
 */
public record Address(String path, List<Parameter> parameters) {
  public Address {
    parameters = List.copyOf(parameters);
  }

  /** A name with one of its values. */
  public record Parameter(String name, String value) {}

  /**
   * An address without query.
   *
   * @param segments parts of the path, not yet encoded
   */
  public static Address of(String... segments) {
    StringBuilder path = new StringBuilder();
    for (String segment : segments) {
      path.append('/').append(encode(segment));
    }
    return new Address(path.isEmpty() ? "/" : path.toString(), List.of());
  }

  /** One value more. */
  public Address plus(String name, String value) {
    List<Parameter> more = new ArrayList<>(parameters);
    more.add(new Parameter(name, value));
    return new Address(path, more);
  }

  public Address plus(String name, Optional<String> value) {
    return value.map(v -> plus(name, v)).orElse(this);
  }

  /** One value more for each. */
  public Address plusAll(String name, Iterable<String> values) {
    Address address = this;
    for (String value : values) {
      address = address.plus(name, value);
    }
    return address;
  }

  /** That value in the place of all others. */
  public Address with(String name, String value) {
    return without(name).plus(name, value);
  }

  public Address without(String name) {
    return new Address(path, parameters.stream().filter(p -> !p.name().equals(name)).toList());
  }

  /** Without one value. */
  public Address without(String name, String value) {
    Parameter gone = new Parameter(name, value);
    return new Address(path, parameters.stream().filter(p -> !p.equals(gone)).toList());
  }

  /** The query without its question mark, encoded. */
  public String query() {
    return parameters.stream()
        .map(p -> encode(p.name()) + "=" + encode(p.value()))
        .collect(Collectors.joining("&"));
  }

  /** As a link has it. */
  @Override
  public String toString() {
    return parameters.isEmpty() ? path : path + "?" + query();
  }

  private static String encode(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
  }
}
