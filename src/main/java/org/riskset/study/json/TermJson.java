package org.riskset.study.json;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.riskset.ingest.IngestException;
import org.riskset.model.Term;

/**
 * Terms of a model in a study: {@code {"column": "age"}}, {@code {"column": "age", "function":
 * "log"}}, {@code {"column": "age", "function": "ns", "size": 3}}, {@code {"interaction": […]}}.
 */
final class TermJson {
  private static final String LOG = "log";

  private TermJson() {}

  static void write(Term term, ObjectNode node) {
    if (term instanceof Term.Interaction interaction) {
      ArrayNode variables = node.putArray("interaction");
      interaction.variables().forEach(variable -> write(variable, variables.addObject()));
      return;
    }
    node.put("column", term.columns().get(0));
    if (term instanceof Term.Log) {
      node.put("function", LOG);
    } else if (term instanceof Term.Spline spline) {
      node.put("function", spline.kind().function()).put("size", spline.size());
    }
  }

  static List<Term> readList(JsonPart list) throws IngestException {
    List<Term> terms = new ArrayList<>();
    for (JsonPart item : list.items()) {
      Optional<JsonPart> interaction = item.find("interaction");
      terms.add(interaction.isPresent() ? interaction(interaction.get()) : variable(item));
    }
    return terms;
  }

  private static Term interaction(JsonPart list) throws IngestException {
    List<Term.Variable> variables = new ArrayList<>();
    for (JsonPart item : list.items()) {
      variables.add(variable(item));
    }
    if (variables.size() < 2 || new HashSet<>(variables).size() < variables.size()) {
      throw list.wrong("json.interaction");
    }
    return new Term.Interaction(variables);
  }

  private static Term.Variable variable(JsonPart item) throws IngestException {
    String column = item.get("column").text();
    Optional<JsonPart> function = item.find("function");
    if (function.isEmpty()) {
      return new Term.Main(column);
    }
    Map<String, Optional<Term.Spline.Kind>> functions = new LinkedHashMap<>();
    functions.put(LOG, Optional.empty());
    for (Term.Spline.Kind kind : Term.Spline.Kind.values()) {
      functions.put(kind.function(), Optional.of(kind));
    }
    Optional<Term.Spline.Kind> spline = function.get().oneOf(functions);
    return spline.isPresent()
        ? new Term.Spline(spline.get(), column, size(item.get("size"), spline.get()))
        : new Term.Log(column);
  }

  private static int size(JsonPart part, Term.Spline.Kind kind) throws IngestException {
    int size = part.whole();
    if (!kind.allows(size)) {
      throw part.wrong("json.spline", kind.least(), Term.Spline.LARGEST);
    }
    return size;
  }
}
