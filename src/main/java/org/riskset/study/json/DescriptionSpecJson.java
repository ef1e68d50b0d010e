package org.riskset.study.json;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.jspecify.annotations.Nullable;
import org.riskset.ingest.IngestException;
import org.riskset.statistics.cutpoint.CutpointMethod;
import org.riskset.study.CharacteristicsSpec;
import org.riskset.study.CutpointChoice;
import org.riskset.study.DescriptionSpec;
import org.riskset.study.PlanningSpec;

/** What is asked about the cohort itself in a saved study. Older documents have none. */
final class DescriptionSpecJson {
  private DescriptionSpecJson() {}

  static void write(DescriptionSpec spec, ObjectNode node) {
    CharacteristicsSpec table = spec.characteristics();
    ObjectNode characteristics = node.putObject("characteristics");
    table.chosenGroups().ifPresent(names -> write(names, characteristics.putArray("groups")));
    table.chosenColumns().ifPresent(names -> write(names, characteristics.putArray("columns")));
    characteristics.put("numbers", EnumNames.of(table.numbers()));
    characteristics.put("tests", table.tests());
    PlanningSpec plan = spec.planning();
    ObjectNode planning = node.putObject("planning");
    planning.put("hazard_ratio", plan.hazardRatio());
    planning.put("power", plan.power());
    planning.put("alpha", plan.alpha());
    plan.eventProbability().ifPresent(share -> planning.put("event_probability", share));
    CutpointChoice cut = spec.cutpoint();
    ObjectNode cutpoint = node.putObject("cutpoint");
    cut.column().ifPresent(column -> cutpoint.put("variable", column));
    cutpoint.put("min_prop", cut.minProp());
    cutpoint.put("method", EnumNames.of(cut.method()));
  }

  private static void write(List<String> names, ArrayNode list) {
    names.forEach(list::add);
  }

  static DescriptionSpec read(Optional<JsonPart> found) throws IngestException {
    if (found.isEmpty()) {
      return DescriptionSpec.defaults();
    }
    JsonPart part = found.get();
    return new DescriptionSpec(
        characteristics(part.get("characteristics")),
        planning(part.get("planning")),
        cutpoint(part.get("cutpoint")));
  }

  private static CharacteristicsSpec characteristics(JsonPart part) throws IngestException {
    return new CharacteristicsSpec(
        names(part.find("groups")),
        names(part.find("columns")),
        part.get("numbers").oneOf(EnumNames.all(CharacteristicsSpec.NumberForm.class)),
        part.get("tests").flag());
  }

  private static @Nullable List<String> names(Optional<JsonPart> list) throws IngestException {
    return list.isPresent() ? list.get().values() : null;
  }

  private static PlanningSpec planning(JsonPart part) throws IngestException {
    JsonPart ratio = part.get("hazard_ratio");
    if (!(ratio.number() > 0) || ratio.number() == 1) {
      throw ratio.wrong("json.hazardRatio");
    }
    double alpha = probability(part.get("alpha"));
    JsonPart power = part.get("power");
    if (probability(power) <= alpha / 2) {
      throw power.wrong("json.power");
    }
    Optional<JsonPart> share = part.find("event_probability");
    return new PlanningSpec(
        ratio.number(),
        power.number(),
        alpha,
        share.isPresent() ? OptionalDouble.of(share(share.get())) : OptionalDouble.empty());
  }

  private static double probability(JsonPart part) throws IngestException {
    if (!(part.number() > 0 && part.number() < 1)) {
      throw part.wrong("json.probability");
    }
    return part.number();
  }

  private static double share(JsonPart part) throws IngestException {
    if (!(part.number() > 0 && part.number() <= 1)) {
      throw part.wrong("json.share");
    }
    return part.number();
  }

  private static CutpointChoice cutpoint(JsonPart part) throws IngestException {
    JsonPart least = part.get("min_prop");
    if (!(least.number() >= 0 && least.number() < 0.5)) {
      throw least.wrong("json.leastShare");
    }
    return new CutpointChoice(
        part.findText("variable").orElse(null),
        least.number(),
        part.get("method").oneOf(EnumNames.all(CutpointMethod.class)));
  }
}
