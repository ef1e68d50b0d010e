package org.riskset.study.json;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.riskset.data.ColumnDescription;
import org.riskset.data.Dictionary;
import org.riskset.ingest.IngestException;

/** The members of a dictionary, in its own file and in a study. */
final class DictionaryJson {
  private static final Map<String, ColumnDescription.Kind> KINDS = kinds();
  private static final Map<String, ColumnDescription.Role> ROLES =
      EnumNames.all(ColumnDescription.Role.class);

  private DictionaryJson() {}

  private static Map<String, ColumnDescription.Kind> kinds() {
    Map<String, ColumnDescription.Kind> kinds =
        new LinkedHashMap<>(EnumNames.all(ColumnDescription.Kind.class));
    kinds.put("date", ColumnDescription.Kind.TEXT);
    return kinds;
  }

  static Dictionary read(JsonPart part, String titleOtherwise) throws IngestException {
    String title = part.findText("title").orElse(titleOtherwise);
    List<ColumnDescription> columns = new ArrayList<>();
    for (JsonPart column : part.findItems("columns")) {
      columns.add(column(column));
    }
    Optional<JsonPart> synthetic = part.find("synthetic");
    return new Dictionary(
        title,
        part.findText("short_title").orElse(title),
        synthetic.isPresent() && synthetic.get().flag(),
        part.findText("note").orElse(null),
        part.findText("time_origin").orElse(null),
        part.findText("time_unit").orElse(null),
        columns);
  }

  private static ColumnDescription column(JsonPart part) throws IngestException {
    String name = part.get("name").text();
    List<ColumnDescription.Level> levels = new ArrayList<>();
    for (JsonPart level : part.findItems("levels")) {
      String value = level.get("value").value();
      levels.add(new ColumnDescription.Level(value, level.findText("label").orElse(value)));
    }
    Optional<JsonPart> kind = part.find("type");
    Optional<JsonPart> role = part.find("role");
    Optional<JsonPart> reference = part.find("reference");
    return new ColumnDescription(
        name,
        part.findText("label").orElse(name),
        kind.isPresent() ? kind.get().oneOf(KINDS) : undeclaredKind(levels),
        role.isPresent() ? role.get().oneOf(ROLES) : ColumnDescription.Role.COVARIATE,
        part.findText("unit").orElse(null),
        levels,
        reference.isPresent() ? reference.get().value() : null,
        part.findText("description").orElse(null));
  }

  private static ColumnDescription.Kind undeclaredKind(List<ColumnDescription.Level> levels) {
    return levels.isEmpty() ? ColumnDescription.Kind.TEXT : ColumnDescription.Kind.CATEGORY;
  }

  static void write(Dictionary dictionary, ObjectNode node) {
    node.put("title", dictionary.title());
    node.put("short_title", dictionary.shortTitle());
    node.put("synthetic", dictionary.synthetic());
    node.put("note", dictionary.note());
    node.put("time_origin", dictionary.timeOrigin());
    node.put("time_unit", dictionary.timeUnit());
    ArrayNode columns = node.putArray("columns");
    dictionary.columns().forEach(column -> write(column, columns.addObject()));
  }

  private static void write(ColumnDescription column, ObjectNode node) {
    node.put("name", column.name());
    node.put("label", column.label());
    node.put("type", EnumNames.of(column.kind()));
    node.put("role", EnumNames.of(column.role()));
    node.put("unit", column.unit());
    ArrayNode levels = node.putArray("levels");
    column
        .levels()
        .forEach(l -> levels.addObject().put("value", l.value()).put("label", l.label()));
    node.put("reference", column.reference());
    node.put("description", column.description());
  }
}
