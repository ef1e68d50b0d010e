package org.riskset.study.json;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Optional;
import org.riskset.ingest.IngestException;
import org.riskset.study.InfluenceSpec;

/** How influence is shown in a saved study. Older documents have none. */
final class InfluenceSpecJson {
  private InfluenceSpecJson() {}

  static void write(InfluenceSpec spec, ObjectNode node) {
    spec.chosenCoefficient().ifPresent(name -> node.put("coefficient", name));
    node.put("order", EnumNames.of(spec.order()));
  }

  static InfluenceSpec read(Optional<JsonPart> found) throws IngestException {
    if (found.isEmpty()) {
      return InfluenceSpec.defaults();
    }
    JsonPart part = found.get();
    return new InfluenceSpec(
        part.findText("coefficient").orElse(null),
        part.get("order").oneOf(EnumNames.all(InfluenceSpec.Order.class)));
  }
}
