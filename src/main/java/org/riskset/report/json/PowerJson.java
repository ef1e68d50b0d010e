package org.riskset.report.json;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;
import org.riskset.statistics.power.PowerCalculation;
import org.riskset.statistics.power.PowerCalculation.Unknown;
import org.riskset.statistics.power.TwoArmDesign;

/** The answer of {@code power}. */
final class PowerJson {
  private PowerJson() {}

  static ObjectNode of(PowerCalculation calculation, OptionalDouble patients, Timing timing) {
    TwoArmDesign design = calculation.design();
    ObjectNode answer = JsonNodeFactory.instance.objectNode();
    answer.put("analysis", "power");
    answer.set("n", JsonNumbers.count(patients.orElse(Double.NaN)));
    answer.put("n_missing", 0);
    answer.put("method", "schoenfeld");
    answer.put("solved_for", calculation.solved().name().toLowerCase(Locale.ROOT));
    answer.put("hazard_ratio", calculation.hazardRatio());
    if (calculation.solved() == Unknown.HAZARD_RATIO) {
      add(answer, "hazard_ratio_above_1", 1 / calculation.hazardRatio());
    }
    answer.put("ratio", design.ratio());
    answer.put("alpha", design.alpha());
    answer.put("sides", design.sides());
    answer.put("power", calculation.power());
    add(answer, "events", calculation.events());
    answer.set("events_rounded_up", JsonNumbers.count(calculation.wholeEvents()));
    return JsonAnswer.end(answer, List.of(), timing);
  }

  /** A number that extreme plans may take beyond all doubles. */
  private static void add(ObjectNode answer, String key, double value) {
    answer.set(key, JsonNumbers.number(value));
    if (Double.isInfinite(value)) {
      answer.put(key + "_status", "infinite");
    }
  }
}
