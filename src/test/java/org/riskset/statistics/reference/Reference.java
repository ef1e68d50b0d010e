package org.riskset.statistics.reference;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;
import org.riskset.statistics.sample.CompetingEvents;
import org.riskset.statistics.sample.CovariateMatrix;
import org.riskset.statistics.sample.Grouping;
import org.riskset.statistics.sample.Observations;

/** A data set and what R gave for it, as written by the scripts beside the JSON files. */
public final class Reference {
  private static final ObjectMapper JSON = new ObjectMapper();

  private final JsonNode root;

  private Reference(JsonNode root) {
    this.root = root;
  }

  /** Reads {@code name.json} of the reference folder. */
  public static Reference read(String name) {
    try (InputStream stream = Reference.class.getResourceAsStream(name + ".json")) {
      return new Reference(JSON.readTree(Objects.requireNonNull(stream, name)));
    } catch (IOException e) {
      throw new UncheckedIOException(name, e);
    }
  }

  /** What R gave. */
  public JsonNode expected() {
    return root.path("expected");
  }

  /** A further column of the data; null is NaN. */
  public double[] column(String name) {
    return numbers(root.path("data").path(name));
  }

  /** The rows. */
  public Observations observations() {
    JsonNode data = root.path("data");
    JsonNode eventNode = data.path("event");
    boolean[] event = new boolean[eventNode.size()];
    for (int i = 0; i < event.length; i++) {
      event[i] = eventNode.get(i).asInt() == 1;
    }
    return Observations.of(
        optional(data.path("entry")),
        numbers(data.path("time")),
        event,
        optional(data.path("weight")));
  }

  /** The rows with the causes of their events, numbered from 0. */
  public CompetingEvents competingEvents() {
    JsonNode causes = root.path("data").path("cause");
    int[] cause = new int[causes.size()];
    for (int i = 0; i < cause.length; i++) {
      cause[i] = causes.get(i).asInt() - 1;
    }
    return CompetingEvents.of(
        observations(), cause, root.path("data").path("causes").path(0).asInt());
  }

  /** Whether the rows have groups. */
  public boolean hasGroups() {
    return root.path("data").has("group");
  }

  /** The groups, labels sorted. */
  public Grouping groups() {
    return grouping(root.path("data").path("group"));
  }

  /** The strata, or null. */
  public @Nullable Grouping strata() {
    JsonNode node = root.path("data").path("strata");
    return node.isMissingNode() ? null : grouping(node);
  }

  /** The covariates. */
  public CovariateMatrix covariates() {
    List<String> names = texts(root.path("data").path("columns"));
    JsonNode rows = root.path("data").path("x");
    double[][] columns = new double[names.size()][rows.size()];
    for (int i = 0; i < rows.size(); i++) {
      for (int j = 0; j < columns.length; j++) {
        columns[j][i] = rows.get(i).get(j).asDouble();
      }
    }
    return new CovariateMatrix(names, columns, rows.size());
  }

  /** A JSON array of numbers; null is NaN. */
  public static double[] numbers(JsonNode array) {
    return StreamSupport.stream(array.spliterator(), false)
        .mapToDouble(Reference::number)
        .toArray();
  }

  /** A JSON number; null is NaN. */
  public static double number(JsonNode node) {
    return node.isNull() ? Double.NaN : node.asDouble();
  }

  /** A JSON array of strings. */
  public static List<String> texts(JsonNode array) {
    List<String> texts = new ArrayList<>();
    array.forEach(node -> texts.add(node.asText()));
    return texts;
  }

  private static double @Nullable [] optional(JsonNode node) {
    return node.isMissingNode() ? null : numbers(node);
  }

  private static Grouping grouping(JsonNode node) {
    List<String> values = texts(node);
    List<String> labels = new LinkedHashSet<>(values).stream().sorted().toList();
    return new Grouping(labels, values.stream().mapToInt(labels::indexOf).toArray());
  }
}
