package org.riskset.study.json;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.riskset.endpoint.EndpointDefinition;
import org.riskset.endpoint.EventWords;
import org.riskset.ingest.IngestException;

/** The members of an endpoint, in a dictionary and in a study. */
final class EndpointJson {
  private EndpointJson() {}

  /** The endpoints that a member lists, none if it is absent. */
  static List<EndpointDefinition> readList(JsonPart parent, String name) throws IngestException {
    List<EndpointDefinition> endpoints = new ArrayList<>();
    Set<String> ids = new HashSet<>();
    for (JsonPart part : parent.findItems(name)) {
      EndpointDefinition endpoint = read(part);
      if (!ids.add(endpoint.id())) {
        throw part.get("id").wrong("json.repeatedId");
      }
      endpoints.add(endpoint);
    }
    return endpoints;
  }

  private static EndpointDefinition read(JsonPart part) throws IngestException {
    String id = part.get("id").text();
    Optional<JsonPart> values = part.find("event_values");
    return new EndpointDefinition(
        id,
        part.findText("label").orElse(id),
        part.get("time").text(),
        part.findText("entry").orElse(null),
        part.get("event").text(),
        values.isPresent() ? values.get().values() : List.of(),
        words(part),
        part.findText("note").orElse(null));
  }

  private static EventWords words(JsonPart part) throws IngestException {
    EventWords general = EventWords.general();
    return new EventWords(
        part.findText("event_singular").orElse(general.singular()),
        part.findText("event_noun").orElse(general.plural()),
        part.findText("event_label").orElse(general.occurred()),
        part.findText("censored_label").orElse(general.notOccurred()));
  }

  static void write(EndpointDefinition endpoint, ObjectNode node) {
    node.put("id", endpoint.id());
    node.put("label", endpoint.label());
    node.put("time", endpoint.time());
    node.put("entry", endpoint.entry());
    node.put("event", endpoint.event());
    ArrayNode values = node.putArray("event_values");
    endpoint.eventValues().forEach(values::add);
    node.put("event_singular", endpoint.words().singular());
    node.put("event_noun", endpoint.words().plural());
    node.put("event_label", endpoint.words().occurred());
    node.put("censored_label", endpoint.words().notOccurred());
    node.put("note", endpoint.note());
  }
}
