package org.riskset.study.json;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.riskset.ingest.IngestException;
import org.riskset.model.Term;
import org.riskset.study.ArmsSpec;

/** The effect of a treatment in a saved study. Older documents have none. */
final class ArmsSpecJson {
  private ArmsSpecJson() {}

  static void write(ArmsSpec spec, ObjectNode node) {
    spec.chosenPair()
        .ifPresent(
            pair ->
                node.putObject("pair")
                    .put("column", pair.column())
                    .put("treated", pair.treated())
                    .put("comparison", pair.comparison()));
    spec.startColumn().ifPresent(column -> node.put("start", column));
    ArrayNode landmarks = node.putArray("landmarks");
    spec.landmarks().forEach(landmarks::add);
    spec.chosenAdjustment().ifPresent(terms -> write(terms, node.putArray("adjustment")));
    ArrayNode compared = node.putArray("compared");
    spec.compared().forEach(compared::add);
    ObjectNode subgroups = node.putObject("subgroups");
    ArrayNode by = subgroups.putArray("by");
    spec.subgroups().by().forEach(by::add);
    subgroups.put("adjusted", spec.subgroups().adjusted());
  }

  private static void write(List<Term> terms, ArrayNode list) {
    terms.forEach(term -> TermJson.write(term, list.addObject()));
  }

  static ArmsSpec read(Optional<JsonPart> found) throws IngestException {
    if (found.isEmpty()) {
      return ArmsSpec.defaults();
    }
    JsonPart part = found.get();
    Optional<JsonPart> adjustment = part.find("adjustment");
    JsonPart subgroups = part.get("subgroups");
    return new ArmsSpec(
        pair(part),
        part.findText("start").orElse(null),
        landmarks(part.get("landmarks")),
        adjustment.isPresent() ? TermJson.readList(adjustment.get()) : null,
        part.get("compared").values(),
        new ArmsSpec.Subgroups(subgroups.get("by").values(), subgroups.get("adjusted").flag()));
  }

  private static ArmsSpec.@Nullable Pair pair(JsonPart part) throws IngestException {
    Optional<JsonPart> found = part.find("pair");
    if (found.isEmpty()) {
      return null;
    }
    JsonPart pair = found.get();
    return new ArmsSpec.Pair(
        pair.get("column").text(), pair.get("treated").value(), pair.get("comparison").value());
  }

  private static List<Double> landmarks(JsonPart list) throws IngestException {
    List<Double> times = list.numbers();
    for (double time : times) {
      if (!(time > 0)) {
        throw list.wrong("json.notPositive");
      }
    }
    return times;
  }
}
