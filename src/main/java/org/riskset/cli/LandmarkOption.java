package org.riskset.cli;

import java.util.OptionalDouble;
import org.jspecify.annotations.Nullable;
import org.riskset.study.Study;
import picocli.CommandLine.Option;

/** The option that starts the clock late. */
final class LandmarkOption {
  @Option(
      names = "--landmark",
      paramLabel = "L",
      converter = DecimalNumber.Time.class,
      description = "Count from time L on, for those still at risk then.")
  private @Nullable Double landmark;

  Study applyTo(Study study) {
    return landmark == null
        ? study
        : study.withSample(study.sample().withLandmark(OptionalDouble.of(landmark)));
  }
}
