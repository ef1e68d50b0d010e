package org.riskset.study.json;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.riskset.ingest.IngestException;

/** A part of a JSON document that knows its place, so that errors can name it. */
final class JsonPart {
  private static final JsonMapper MAPPER =
      JsonMapper.builder()
          .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
          .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
          .build();

  private final Path file;
  private final String place;
  private final JsonNode node;

  private JsonPart(Path file, String place, JsonNode node) {
    this.file = file;
    this.place = place;
    this.node = node;
  }

  /** The object that a file holds. */
  static JsonPart ofFile(Path file) throws IngestException {
    try (InputStream in = Files.newInputStream(file)) {
      JsonPart root = new JsonPart(file, "", MAPPER.readTree(in));
      if (!root.node.isObject()) {
        throw new IngestException("json.noObject", file);
      }
      return root;
    } catch (NoSuchFileException e) {
      throw new IngestException("ingest.missingFile", file);
    } catch (JsonProcessingException e) {
      throw syntaxError(file, e);
    } catch (IOException e) {
      throw new IngestException("ingest.readFailed", file, String.valueOf(e.getMessage()));
    }
  }

  private static IngestException syntaxError(Path file, JsonProcessingException e) {
    JsonLocation location = e.getLocation();
    return location == null
        ? new IngestException("ingest.readFailed", file, e.getOriginalMessage())
        : new IngestException(
            "json.syntax",
            file,
            Integer.toString(location.getLineNr()),
            Integer.toString(location.getColumnNr()),
            e.getOriginalMessage());
  }

  /** A member of this object. */
  JsonPart get(String name) throws IngestException {
    return find(name).orElseThrow(() -> new IngestException("json.absent", file, path(name)));
  }

  /** A member of this object, empty if it is absent or null. */
  Optional<JsonPart> find(String name) throws IngestException {
    if (!node.isObject()) {
      throw wrong("json.object");
    }
    JsonNode member = node.get(name);
    return member == null || member.isNull()
        ? Optional.empty()
        : Optional.of(new JsonPart(file, path(name), member));
  }

  private String path(String name) {
    return place.isEmpty() ? name : place + "." + name;
  }

  /** The elements of this list. */
  List<JsonPart> items() throws IngestException {
    if (!node.isArray()) {
      throw wrong("json.list");
    }
    List<JsonPart> items = new ArrayList<>();
    for (int i = 0; i < node.size(); i++) {
      items.add(new JsonPart(file, place + "[" + i + "]", node.get(i)));
    }
    return items;
  }

  /** The members of this object in order. */
  Map<String, JsonPart> members() throws IngestException {
    if (!node.isObject()) {
      throw wrong("json.object");
    }
    Map<String, JsonPart> members = new LinkedHashMap<>();
    node.properties()
        .forEach(e -> members.put(e.getKey(), new JsonPart(file, path(e.getKey()), e.getValue())));
    return members;
  }

  String text() throws IngestException {
    if (!node.isTextual()) {
      throw wrong("json.text");
    }
    return node.textValue();
  }

  /** A text, or a number as a text: levels such as 1 are often written without quotes. */
  String value() throws IngestException {
    return node.isNumber() ? node.asText() : text();
  }

  double number() throws IngestException {
    if (!node.isNumber()) {
      throw wrong("json.number");
    }
    return node.doubleValue();
  }

  int whole() throws IngestException {
    if (!node.canConvertToInt() || !node.isIntegralNumber()) {
      throw wrong("json.whole");
    }
    return node.intValue();
  }

  long wholeLong() throws IngestException {
    if (!node.canConvertToLong() || !node.isIntegralNumber()) {
      throw wrong("json.whole");
    }
    return node.longValue();
  }

  boolean flag() throws IngestException {
    if (!node.isBoolean()) {
      throw wrong("json.flag");
    }
    return node.booleanValue();
  }

  /** The choice that this text names. */
  <T> T oneOf(Map<String, T> choices) throws IngestException {
    T choice = choices.get(text());
    if (choice == null) {
      throw new IngestException(
          "json.choice", file, place, text(), String.join(", ", choices.keySet()));
    }
    return choice;
  }

  /** The texts of this list. */
  List<String> values() throws IngestException {
    List<String> values = new ArrayList<>();
    for (JsonPart item : items()) {
      values.add(item.value());
    }
    return values;
  }

  /** The numbers of this list. */
  List<Double> numbers() throws IngestException {
    List<Double> numbers = new ArrayList<>();
    for (JsonPart item : items()) {
      numbers.add(item.number());
    }
    return numbers;
  }

  /** What is wrong with this part; the message knows file, place and value before the rest. */
  IngestException wrong(String key, Object... more) {
    List<Object> arguments = new ArrayList<>(List.of(file, place, shown()));
    arguments.addAll(List.of(more));
    return new IngestException(key, arguments.toArray());
  }

  private String shown() {
    String text = node.toString();
    int most = 40;
    return text.length() <= most ? text : text.substring(0, most) + "…";
  }

  /** The text of a member, empty if it is absent or null. */
  Optional<String> findText(String name) throws IngestException {
    Optional<JsonPart> member = find(name);
    return member.isPresent() ? Optional.of(member.get().text()) : Optional.empty();
  }

  /** The elements of a member, none if it is absent or null. */
  List<JsonPart> findItems(String name) throws IngestException {
    Optional<JsonPart> list = find(name);
    return list.isPresent() ? list.get().items() : List.of();
  }
}
