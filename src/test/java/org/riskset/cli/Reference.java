package org.riskset.cli;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.Path;

/** Values that R computed; {@code reference.R} beside the file makes them anew. */
final class Reference {
  /** The agreement with R that Riskset promises, relative. */
  private static final double TOLERANCE = 1e-8;

  private static final JsonNode VALUES = file("reference.json");

  private Reference() {}

  /** The values of another file beside. */
  static JsonNode file(String name) {
    try (InputStream file = Reference.class.getResourceAsStream(name)) {
      return new ObjectMapper().readTree(requireNonNull(file));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** A data file beside. */
  static Path path(String name) {
    try {
      return Path.of(requireNonNull(Reference.class.getResource(name)).toURI());
    } catch (URISyntaxException e) {
      throw new IllegalStateException(e);
    }
  }

  static JsonNode of(String name) {
    return VALUES.required(name);
  }

  /** Asserts that numbers, or arrays of numbers of any depth, agree; null agrees with null. */
  static void assertAgree(JsonNode actual, JsonNode expected) {
    if (expected.isArray()) {
      assertThat(actual.isArray()).isTrue();
      assertThat(actual).hasSameSizeAs(expected);
      for (int i = 0; i < expected.size(); i++) {
        assertAgree(actual.get(i), expected.get(i));
      }
    } else if (expected.isNull()) {
      assertThat(actual.isNull()).as("null, found %s", actual).isTrue();
    } else {
      assertThat(actual.isNumber()).as("a number, found %s", actual).isTrue();
      double value = expected.doubleValue();
      assertThat(actual.doubleValue())
          .isCloseTo(value, within(TOLERANCE * Math.max(Math.abs(value), Double.MIN_NORMAL)));
    }
  }

  /** Asserts that members of an object agree. */
  static void assertAgree(JsonNode actual, JsonNode expected, String... keys) {
    for (String key : keys) {
      assertAgree(actual.required(key), expected.required(key));
    }
  }

  /** Asserts that a member of each object in a list agrees with a list of values. */
  static void assertColumn(JsonNode objects, String key, JsonNode expected) {
    assertThat(objects).hasSameSizeAs(expected);
    for (int i = 0; i < expected.size(); i++) {
      assertAgree(objects.get(i).required(key), expected.get(i));
    }
  }
}
