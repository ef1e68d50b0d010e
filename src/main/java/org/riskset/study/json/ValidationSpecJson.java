package org.riskset.study.json;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import org.riskset.ingest.IngestException;
import org.riskset.study.ValidationSpec;

/** The validation of a Cox model in a saved study. Older documents have none. */
final class ValidationSpecJson {
  private static final int LEAST_GROUPS = 2;

  private ValidationSpecJson() {}

  static void write(ValidationSpec spec, ObjectNode node) {
    node.put("replicates", spec.replicates());
    node.put("seed", spec.seed());
    ArrayNode times = node.putArray("times");
    spec.times().forEach(times::add);
    spec.groups().ifPresent(groups -> node.put("groups", groups));
    spec.tau().ifPresent(time -> node.put("tau", time));
    node.put("reported", spec.reported());
  }

  static ValidationSpec read(Optional<JsonPart> found) throws IngestException {
    if (found.isEmpty()) {
      return ValidationSpec.defaults();
    }
    JsonPart part = found.get();
    List<Double> times = new ArrayList<>();
    for (JsonPart time : part.get("times").items()) {
      times.add(time.number());
    }
    Optional<JsonPart> reported = part.find("reported");
    return new ValidationSpec(
        atLeast(1, part.get("replicates")),
        part.get("seed").wholeLong(),
        times,
        groups(part.find("groups")),
        tau(part.find("tau")),
        reported.isPresent() && reported.get().flag());
  }

  private static OptionalDouble tau(Optional<JsonPart> found) throws IngestException {
    if (found.isEmpty()) {
      return OptionalDouble.empty();
    }
    double time = found.get().number();
    if (!(time > 0)) {
      throw found.get().wrong("json.notPositive");
    }
    return OptionalDouble.of(time);
  }

  private static OptionalInt groups(Optional<JsonPart> found) throws IngestException {
    return found.isPresent()
        ? OptionalInt.of(atLeast(LEAST_GROUPS, found.get()))
        : OptionalInt.empty();
  }

  private static int atLeast(int least, JsonPart part) throws IngestException {
    int number = part.whole();
    if (number < least) {
      throw part.wrong("json.tooFew", least);
    }
    return number;
  }
}
