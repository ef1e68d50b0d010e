package org.riskset.cli;

import java.util.Arrays;
import java.util.OptionalDouble;
import java.util.function.ToIntFunction;
import org.jspecify.annotations.Nullable;
import org.riskset.messages.Messages;
import org.riskset.statistics.kaplanmeier.ConfidenceType;
import org.riskset.statistics.kaplanmeier.HazardMethod;
import org.riskset.statistics.kaplanmeier.SurvivalMethod;
import org.riskset.study.Study;
import org.riskset.study.SurvivalSpec;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Option;
import picocli.CommandLine.TypeConversionException;

/** Options that say what a survival curve estimates, and how. */
final class EstimatorOptions {
  private static final SurvivalSpec.Estimator USUAL = SurvivalSpec.Estimator.usual();

  @Option(
      names = "--tau",
      paramLabel = "T",
      converter = DecimalNumber.Positive.class,
      description = "Report the restricted mean up to time T.")
  private @Nullable Double tau;

  @Option(
      names = "--stype",
      paramLabel = "1|2",
      converter = SurvivalMethodNumber.class,
      description = "Survival as the product limit (1, default) or exp(-hazard) (2).")
  private SurvivalMethod survival = USUAL.survival();

  @Option(
      names = "--ctype",
      paramLabel = "1|2",
      converter = HazardMethodNumber.class,
      description = "Hazard of Nelson and Aalen (1, default) or Fleming and Harrington (2).")
  private HazardMethod hazard = USUAL.hazard();

  @Option(
      names = "--reverse",
      description = "Curve of the follow-up: event and censoring change places.")
  private boolean reverse;

  Study applyTo(Study study) throws CommandException {
    ConfidenceType limits = study.survival().confidenceType();
    if (limits == ConfidenceType.BETA_PRODUCT && survival != SurvivalMethod.PRODUCT_LIMIT) {
      throw CommandException.usage("survival.betaProductOfProductLimit");
    }
    OptionalDouble horizon = tau == null ? OptionalDouble.empty() : OptionalDouble.of(tau);
    return study.withSurvival(
        study
            .survival()
            .withHorizon(horizon)
            .withEstimator(new SurvivalSpec.Estimator(survival, hazard, reverse)));
  }

  /** Reads one of two constants by R's number. */
  private static <E> E numbered(E[] constants, ToIntFunction<E> number, String value) {
    return Arrays.stream(constants)
        .filter(constant -> value.equals(Integer.toString(number.applyAsInt(constant))))
        .findFirst()
        .orElseThrow(
            () -> new TypeConversionException(Messages.text("cli.notOneOf", value, "1, 2")));
  }

  /** Reads R's {@code stype}. */
  static final class SurvivalMethodNumber implements ITypeConverter<SurvivalMethod> {
    @Override
    public SurvivalMethod convert(String value) {
      return numbered(SurvivalMethod.values(), SurvivalMethod::number, value);
    }
  }

  /** Reads R's {@code ctype}. */
  static final class HazardMethodNumber implements ITypeConverter<HazardMethod> {
    @Override
    public HazardMethod convert(String value) {
      return numbered(HazardMethod.values(), HazardMethod::number, value);
    }
  }
}
