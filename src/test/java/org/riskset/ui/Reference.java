package org.riskset.ui;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;

/**
 * What R found in the shipped cohort; rooms.R makes rooms.json, incidence.R incidence.json,
 * cohort.R cohort.json, parametric.R parametric.json.
 */
public final class Reference {
  private Reference() {}

  /** The values below the given name. */
  public static JsonNode of(String name) {
    return of("rooms", name);
  }

  /** The values below the given name about competing risks. */
  public static JsonNode ofIncidence(String name) {
    return of("incidence", name);
  }

  /** The values below the given name about the cohort itself. */
  public static JsonNode ofCohort(String name) {
    return of("cohort", name);
  }

  /** The values below the given name about parametric models. */
  public static JsonNode ofParametric(String name) {
    return of("parametric", name);
  }

  private static JsonNode of(String file, String name) {
    try (InputStream in =
        Objects.requireNonNull(Reference.class.getResourceAsStream(file + ".json"))) {
      return new ObjectMapper().readTree(in).path(name);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
