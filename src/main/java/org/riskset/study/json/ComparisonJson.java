package org.riskset.study.json;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.jspecify.annotations.Nullable;
import org.riskset.ingest.IngestException;
import org.riskset.statistics.multiplicity.PValueAdjustment;
import org.riskset.study.ComparisonSpec;
import org.riskset.study.EqualityTest;

/** The test of equal survival in a saved study. Older documents have its strata only. */
final class ComparisonJson {
  private ComparisonJson() {}

  static void write(ComparisonSpec spec, ObjectNode node) {
    ArrayNode strata = node.putArray("strata");
    spec.strata().forEach(strata::add);
    node.put("test", EnumNames.of(spec.test().kind()));
    node.put("rho", spec.test().rho()).put("gamma", spec.test().gamma());
    spec.trendTest()
        .ifPresent(
            trend -> {
              ArrayNode scores = node.putObject("trend").putArray("scores");
              trend.scores().forEach(scores::add);
            });
    spec.pairwiseAdjustment().ifPresent(method -> node.put("pairwise", EnumNames.of(method)));
    node.put("permutations", spec.permutations().count());
    node.put("seed", spec.permutations().seed());
    spec.tau().ifPresent(tau -> node.put("tau", tau));
  }

  static ComparisonSpec read(JsonPart part) throws IngestException {
    Optional<JsonPart> pairwise = part.find("pairwise");
    Optional<JsonPart> tau = part.find("tau");
    return new ComparisonSpec(
        part.get("strata").values(),
        test(part),
        trend(part),
        pairwise.isPresent() ? pairwise.get().oneOf(EnumNames.all(PValueAdjustment.class)) : null,
        permutations(part),
        tau.isPresent() ? OptionalDouble.of(positive(tau.get())) : OptionalDouble.empty());
  }

  private static EqualityTest test(JsonPart part) throws IngestException {
    Optional<JsonPart> kind = part.find("test");
    return kind.isEmpty()
        ? ComparisonSpec.defaults().test()
        : new EqualityTest(
            kind.get().oneOf(EnumNames.all(EqualityTest.Kind.class)),
            exponent(part, "rho"),
            exponent(part, "gamma"));
  }

  private static double exponent(JsonPart part, String name) throws IngestException {
    Optional<JsonPart> exponent = part.find(name);
    if (exponent.isEmpty()) {
      return 0;
    }
    if (!(exponent.get().number() >= 0)) {
      throw exponent.get().wrong("json.negative");
    }
    return exponent.get().number();
  }

  private static double positive(JsonPart number) throws IngestException {
    if (!(number.number() > 0)) {
      throw number.wrong("json.notPositive");
    }
    return number.number();
  }

  private static ComparisonSpec.@Nullable Trend trend(JsonPart part) throws IngestException {
    Optional<JsonPart> trend = part.find("trend");
    if (trend.isEmpty()) {
      return null;
    }
    List<Double> scores = new ArrayList<>();
    for (JsonPart score : trend.get().findItems("scores")) {
      scores.add(score.number());
    }
    return new ComparisonSpec.Trend(scores);
  }

  private static ComparisonSpec.Permutations permutations(JsonPart part) throws IngestException {
    Optional<JsonPart> count = part.find("permutations");
    if (count.isEmpty()) {
      return ComparisonSpec.Permutations.none();
    }
    if (count.get().whole() < 0) {
      throw count.get().wrong("json.negative");
    }
    return new ComparisonSpec.Permutations(count.get().whole(), part.get("seed").wholeLong());
  }
}
