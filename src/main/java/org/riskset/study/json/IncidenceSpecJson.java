package org.riskset.study.json;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.riskset.ingest.IngestException;
import org.riskset.statistics.incidence.VarianceMethod;
import org.riskset.statistics.kaplanmeier.ConfidenceType;
import org.riskset.study.IncidenceSpec;

/** The analysis of competing causes in a saved study. Older documents have none. */
final class IncidenceSpecJson {
  private IncidenceSpecJson() {}

  static void write(IncidenceSpec spec, ObjectNode node) {
    spec.chosenCodes()
        .ifPresent(
            codes ->
                node.putObject("codes")
                    .put("column", codes.column())
                    .put("censored", codes.censored()));
    spec.causeOfInterest().ifPresent(cause -> node.put("cause", cause));
    node.put("confidence_type", EnumNames.of(spec.scale()));
    node.put("variance", EnumNames.of(spec.variance()));
    node.put("rho", spec.rho());
    ArrayNode strata = node.putArray("strata");
    spec.strata().forEach(strata::add);
  }

  static IncidenceSpec read(Optional<JsonPart> found) throws IngestException {
    if (found.isEmpty()) {
      return IncidenceSpec.defaults();
    }
    JsonPart part = found.get();
    return new IncidenceSpec(
        codes(part),
        part.findText("cause").orElse(null),
        scale(part.get("confidence_type")),
        part.get("variance").oneOf(EnumNames.all(VarianceMethod.class)),
        part.get("rho").number(),
        part.get("strata").values());
  }

  private static IncidenceSpec.@Nullable Codes codes(JsonPart part) throws IngestException {
    Optional<JsonPart> codes = part.find("codes");
    return codes.isEmpty()
        ? null
        : new IncidenceSpec.Codes(
            codes.get().get("column").text(), codes.get().get("censored").text());
  }

  /** The scales on which limits of an incidence exist. */
  private static ConfidenceType scale(JsonPart part) throws IngestException {
    var scales = EnumNames.all(ConfidenceType.class);
    scales.values().remove(ConfidenceType.BETA_PRODUCT);
    return part.oneOf(scales);
  }
}
