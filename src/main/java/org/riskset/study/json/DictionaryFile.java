package org.riskset.study.json;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.riskset.data.ColumnDescription;
import org.riskset.data.Dictionary;
import org.riskset.endpoint.EndpointDefinition;
import org.riskset.endpoint.EventWords;
import org.riskset.ingest.IngestException;
import org.riskset.study.CohortDescription;

/**
 * Reads the dictionary of a data file: {@code X.dictionary.json} beside {@code X.csv}. Members that
 * it does not know are ignored, so that a dictionary may say more than this version reads.
 */
public final class DictionaryFile {
  private static final int NEWEST_VERSION = 1;
  private static final String SUFFIX = ".dictionary.json";
  private static final Map<String, ColumnDescription.Kind> KINDS = kinds();
  private static final Map<String, ColumnDescription.Role> ROLES = roles();

  private DictionaryFile() {}

  private static Map<String, ColumnDescription.Kind> kinds() {
    Map<String, ColumnDescription.Kind> kinds = new LinkedHashMap<>();
    kinds.put("category", ColumnDescription.Kind.CATEGORY);
    kinds.put("number", ColumnDescription.Kind.NUMBER);
    kinds.put("text", ColumnDescription.Kind.TEXT);
    kinds.put("date", ColumnDescription.Kind.TEXT);
    return kinds;
  }

  private static Map<String, ColumnDescription.Role> roles() {
    Map<String, ColumnDescription.Role> roles = new LinkedHashMap<>();
    roles.put("group", ColumnDescription.Role.GROUP);
    roles.put("covariate", ColumnDescription.Role.COVARIATE);
    roles.put("identifier", ColumnDescription.Role.IDENTIFIER);
    roles.put("time", ColumnDescription.Role.TIME);
    roles.put("event", ColumnDescription.Role.EVENT);
    roles.put("other", ColumnDescription.Role.OTHER);
    return roles;
  }

  /** Where the dictionary of a data file lies if there is one. */
  public static Path beside(Path data) {
    return data.resolveSibling(baseName(data) + SUFFIX);
  }

  /** The name of a file without its folder and its last suffix. */
  private static String baseName(Path file) {
    String name = String.valueOf(file.getFileName());
    int dot = name.lastIndexOf('.');
    return dot > 0 ? name.substring(0, dot) : name;
  }

  /**
   * What is known about a data file: its dictionary if one lies beside it, else only its name.
   *
   * @throws IngestException if there is a dictionary that cannot be read
   */
  public static CohortDescription describing(Path data) throws IngestException {
    Path dictionary = beside(data);
    return Files.exists(dictionary) ? read(dictionary) : CohortDescription.named(baseName(data));
  }

  /**
   * Reads a dictionary.
   *
   * @throws IngestException if it cannot be read; the message names the place in the file
   */
  public static CohortDescription read(Path file) throws IngestException {
    JsonPart root = JsonPart.ofFile(file);
    Optional<JsonPart> version = root.find("version");
    if (version.isPresent() && version.get().whole() > NEWEST_VERSION) {
      throw new IngestException("json.newer", file, version.get().whole(), NEWEST_VERSION);
    }
    String title = text(root, "title").orElse(baseName(Path.of(baseName(file))));
    Dictionary dictionary =
        new Dictionary(
            title,
            text(root, "short_title").orElse(title),
            flag(root, "synthetic"),
            text(root, "note").orElse(null),
            text(root, "time_origin").orElse(null),
            text(root, "time_unit").orElse(null),
            columns(root));
    return new CohortDescription(dictionary, endpoints(root), defaults(root));
  }

  private static List<ColumnDescription> columns(JsonPart root) throws IngestException {
    List<ColumnDescription> columns = new ArrayList<>();
    for (JsonPart column : items(root, "columns")) {
      columns.add(column(column));
    }
    return columns;
  }

  private static ColumnDescription column(JsonPart part) throws IngestException {
    String name = part.get("name").text();
    Optional<JsonPart> kind = part.find("type");
    Optional<JsonPart> role = part.find("role");
    List<ColumnDescription.Level> levels = new ArrayList<>();
    for (JsonPart level : items(part, "levels")) {
      String value = level.get("value").value();
      levels.add(new ColumnDescription.Level(value, text(level, "label").orElse(value)));
    }
    return new ColumnDescription(
        name,
        text(part, "label").orElse(name),
        kind.isPresent() ? kind.get().oneOf(KINDS) : undeclaredKind(levels),
        role.isPresent() ? role.get().oneOf(ROLES) : ColumnDescription.Role.COVARIATE,
        text(part, "unit").orElse(null),
        levels,
        value(part, "reference"),
        text(part, "description").orElse(null));
  }

  private static ColumnDescription.Kind undeclaredKind(List<ColumnDescription.Level> levels) {
    return levels.isEmpty() ? ColumnDescription.Kind.TEXT : ColumnDescription.Kind.CATEGORY;
  }

  private static List<EndpointDefinition> endpoints(JsonPart root) throws IngestException {
    List<EndpointDefinition> endpoints = new ArrayList<>();
    for (JsonPart part : items(root, "endpoints")) {
      EndpointDefinition endpoint = endpoint(part);
      if (endpoints.stream().anyMatch(e -> e.id().equals(endpoint.id()))) {
        throw part.get("id").wrong("json.repeatedId");
      }
      endpoints.add(endpoint);
    }
    return endpoints;
  }

  private static EndpointDefinition endpoint(JsonPart part) throws IngestException {
    String id = part.get("id").text();
    Optional<JsonPart> values = part.find("event_values");
    return new EndpointDefinition(
        id,
        text(part, "label").orElse(id),
        part.get("time").text(),
        text(part, "entry").orElse(null),
        part.get("event").text(),
        values.isPresent() ? values.get().values() : List.of(),
        words(part),
        text(part, "note").orElse(null));
  }

  private static EventWords words(JsonPart part) throws IngestException {
    EventWords general = EventWords.general();
    return new EventWords(
        text(part, "event_singular").orElse(general.singular()),
        text(part, "event_noun").orElse(general.plural()),
        text(part, "event_label").orElse(general.occurred()),
        text(part, "censored_label").orElse(general.notOccurred()));
  }

  private static CohortDescription.Defaults defaults(JsonPart root) throws IngestException {
    Optional<JsonPart> part = root.find("default");
    if (part.isEmpty()) {
      return CohortDescription.Defaults.none();
    }
    Optional<JsonPart> covariates = part.get().find("covariates");
    return new CohortDescription.Defaults(
        text(part.get(), "endpoint").orElse(null),
        text(part.get(), "group").orElse(null),
        covariates.isPresent() ? covariates.get().values() : List.of());
  }

  private static List<JsonPart> items(JsonPart part, String name) throws IngestException {
    Optional<JsonPart> list = part.find(name);
    return list.isPresent() ? list.get().items() : List.of();
  }

  private static Optional<String> text(JsonPart part, String name) throws IngestException {
    Optional<JsonPart> member = part.find(name);
    return member.isPresent() ? Optional.of(member.get().text()) : Optional.empty();
  }

  private static @Nullable String value(JsonPart part, String name) throws IngestException {
    Optional<JsonPart> member = part.find(name);
    return member.isPresent() ? member.get().value() : null;
  }

  private static boolean flag(JsonPart part, String name) throws IngestException {
    Optional<JsonPart> member = part.find(name);
    return member.isPresent() && member.get().flag();
  }
}
