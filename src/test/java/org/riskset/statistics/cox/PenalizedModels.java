package org.riskset.statistics.cox;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;
import java.util.stream.IntStream;
import java.util.stream.StreamSupport;
import org.riskset.progress.Progress;
import org.riskset.statistics.cox.likelihood.CoxSample;
import org.riskset.statistics.cox.likelihood.Ties;
import org.riskset.statistics.reference.Reference;
import org.riskset.study.Penalty;
import org.riskset.study.analysis.PenalizedCox;

/**
 * A penalised model of {@code penalised-bootstrap.R}, on its rows and refitted to samples of them.
 *
 * @param sample the rows
 * @param fitter how the model is fitted
 * @param fit the model of all rows
 * @param draws the first bootstrap samples, as many as the reference used
 * @param expected what R says of the model
 */
public record PenalizedModels(
    CoxSample sample, CoxFitter fitter, CoxFit fit, List<int[]> draws, JsonNode expected) {
  /** The models of a data set. */
  public static List<PenalizedModels> of(Reference reference) {
    CoxSample sample = CoxSample.of(reference.observations(), reference.covariates(), null);
    List<int[]> draws = new ArrayList<>();
    for (JsonNode rows : reference.expected().path("draws")) {
      draws.add(Arrays.stream(Reference.numbers(rows)).mapToInt(i -> (int) i).toArray());
    }
    return StreamSupport.stream(reference.expected().path("models").spliterator(), false)
        .map(model -> of(sample, draws, model))
        .toList();
  }

  private static PenalizedModels of(CoxSample sample, List<int[]> draws, JsonNode model) {
    Ties ties = Ties.valueOf(model.path("ties").asText().toUpperCase(Locale.ROOT));
    Penalty.Kind kind =
        Penalty.Kind.valueOf(model.path("penalty").asText().toUpperCase(Locale.ROOT));
    OptionalDouble lambda =
        kind.isWeighted()
            ? OptionalDouble.of(model.path("lambda").asDouble())
            : OptionalDouble.empty();
    CoxFitter fitter =
        refit(sample, new CoxOptions(ties, 0.95), new Penalty(kind, lambda, 1, false));
    int[] all = IntStream.range(0, sample.size()).toArray();
    CoxFit fit = CoxFits.fitted(fitter.fit(sample, all));
    return new PenalizedModels(
        sample, fitter, fit, draws.subList(0, model.path("samples").asInt()), model);
  }

  /** How a model with a penalty is fitted to samples of some rows. */
  public static CoxFitter refit(CoxSample sample, CoxOptions options, Penalty penalty) {
    CoxFit ordinary = CoxFits.fitted(CoxRegression.fit(sample, options));
    return PenalizedCox.refit(ordinary, penalty, Progress.none());
  }
}
