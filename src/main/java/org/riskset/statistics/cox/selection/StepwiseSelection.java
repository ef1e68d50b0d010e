package org.riskset.statistics.cox.selection;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.riskset.progress.Progress;
import org.riskset.statistics.cox.CoxFit;
import org.riskset.statistics.cox.CoxOptions;
import org.riskset.statistics.cox.CoxOutcome;
import org.riskset.statistics.cox.CoxRegression;
import org.riskset.statistics.cox.likelihood.CoxSample;
import org.riskset.statistics.inference.ChiSquareTest;
import org.riskset.statistics.parallel.IndependentParts;

/**
 * Choice of terms step by step: at each step the one change that improves the criterion most, until
 * none does. All models are fitted on the same rows. Agrees with R's {@code step} for AIC.
 *
 * <p>Limits and p-values of the model that is left do not know that it was selected: they are too
 * optimistic (Harrell, Regression Modeling Strategies (2015) 4.3).
 */
public final class StepwiseSelection {
  /** Part of a criterion by which the same model may differ from itself. */
  private static final double ROUNDING = 1e-10;

  private final CoxSample sample;
  private final CoxOptions options;
  private final SelectionOptions choices;
  private final List<CandidateTerm> terms;
  private final double penalty;
  private final double nullLogLikelihood;
  private final Progress progress;
  private final Map<NavigableSet<Integer>, Fitted> known = new HashMap<>();

  /** A model of some terms. */
  private record Fitted(double logLikelihood, int degreesOfFreedom) {}

  private StepwiseSelection(
      CoxSample sample,
      CoxOptions options,
      SelectionOptions choices,
      List<CandidateTerm> terms,
      CoxFit full,
      Progress progress) {
    this.sample = sample;
    this.progress = progress;
    this.options = options;
    this.choices = choices;
    this.terms = terms;
    boolean bic = choices.criterion() == Criterion.BIC;
    penalty = bic ? Math.log(sample.observations().eventCount()) : 2;
    nullLogLikelihood = full.nullLogLikelihood();
  }

  /**
   * Selects terms.
   *
   * @param sample the data with the columns of all terms
   * @param terms the terms, in order
   * @param full the model of all terms on these data
   * @param progress hears of the models of each step, which are fitted on all cores
   * @return the steps, the last of which has the model selected
   */
  public static List<SelectionStep> select(
      CoxSample sample,
      CoxOptions options,
      SelectionOptions choices,
      List<CandidateTerm> terms,
      CoxFit full,
      Progress progress) {
    return new StepwiseSelection(sample, options, choices, terms, full, progress).steps();
  }

  private List<SelectionStep> steps() {
    NavigableSet<Integer> model = new TreeSet<>();
    if (choices.direction() == Direction.BACKWARD) {
      IntStream.range(0, terms.size()).forEach(model::add);
    }
    List<SelectionStep> steps = new ArrayList<>();
    while (true) {
      SelectionStep step = step(model);
      steps.add(step);
      if (step.chosen() < 0) {
        return steps;
      }
      model = changed(model, step.chosen());
    }
  }

  private SelectionStep step(NavigableSet<Integer> model) {
    Fitted now = fit(model);
    int[] allowed = IntStream.range(0, terms.size()).filter(term -> allows(model, term)).toArray();
    learn(Arrays.stream(allowed).mapToObj(term -> changed(model, term)).toList());
    List<SelectionStep.Change> changes =
        Arrays.stream(allowed).mapToObj(term -> change(model, term)).toList();
    int chosen =
        best(changes).filter(c -> improves(c, now)).map(SelectionStep.Change::term).orElse(-1);
    return new SelectionStep(
        List.copyOf(model),
        now.logLikelihood,
        now.degreesOfFreedom,
        criterion(now),
        changes,
        chosen);
  }

  private boolean allows(NavigableSet<Integer> model, int term) {
    return choices.direction() == Direction.FORWARD
        ? !model.contains(term) && model.containsAll(terms.get(term).contained())
        : model.contains(term)
            && model.stream().noneMatch(other -> terms.get(other).contained().contains(term));
  }

  private static NavigableSet<Integer> changed(NavigableSet<Integer> model, int term) {
    NavigableSet<Integer> changed = new TreeSet<>(model);
    if (!changed.remove(term)) {
      changed.add(term);
    }
    return changed;
  }

  private SelectionStep.Change change(NavigableSet<Integer> model, int term) {
    Fitted now = fit(model);
    Fitted then = fit(changed(model, term));
    int degrees = Math.abs(then.degreesOfFreedom - now.degreesOfFreedom);
    double statistic = 2 * Math.abs(then.logLikelihood - now.logLikelihood);
    double p = degrees == 0 ? 1 : ChiSquareTest.of(statistic, degrees).pValue();
    return new SelectionStep.Change(term, criterion(then), statistic, degrees, p);
  }

  /** The best change; of several that differ by rounding the first. */
  private Optional<SelectionStep.Change> best(List<SelectionStep.Change> changes) {
    OptionalDouble least = changes.stream().mapToDouble(this::badness).min();
    return changes.stream()
        .filter(change -> !isLess(least.getAsDouble(), badness(change)))
        .findFirst();
  }

  private double badness(SelectionStep.Change change) {
    if (choices.criterion() != Criterion.P) {
      return change.criterion();
    }
    return choices.direction() == Direction.FORWARD ? change.pValue() : -change.pValue();
  }

  private static boolean isLess(double value, double than) {
    return value < than - ROUNDING * Math.abs(than);
  }

  private boolean improves(SelectionStep.Change change, Fitted now) {
    if (choices.criterion() != Criterion.P) {
      return isLess(change.criterion(), criterion(now));
    }
    return choices.direction() == Direction.FORWARD
        ? change.pValue() < choices.level()
        : change.pValue() > choices.level();
  }

  private double criterion(Fitted model) {
    return -2 * model.logLikelihood + penalty * model.degreesOfFreedom;
  }

  /** Fits models at once that will be asked for. */
  private void learn(List<NavigableSet<Integer>> models) {
    List<NavigableSet<Integer>> unknown =
        models.stream().filter(model -> !known.containsKey(model)).toList();
    List<Fitted> fitted =
        IndependentParts.run(unknown.size(), k -> refit(unknown.get(k)), progress);
    for (int k = 0; k < unknown.size(); k++) {
      known.put(unknown.get(k), fitted.get(k));
    }
  }

  private Fitted fit(NavigableSet<Integer> model) {
    return known.computeIfAbsent(new TreeSet<>(model), this::refit);
  }

  private Fitted refit(NavigableSet<Integer> model) {
    int[] columns =
        model.stream().flatMapToInt(term -> terms.get(term).columns()).sorted().toArray();
    CoxSample reduced =
        new CoxSample(sample.observations(), sample.covariates().columns(columns), sample.strata());
    return CoxRegression.fit(reduced, options) instanceof CoxOutcome.Fitted fitted
        ? new Fitted(
            fitted.fit().logLikelihood(), fitted.fit().likelihoodRatio().degreesOfFreedom())
        : new Fitted(nullLogLikelihood, 0);
  }
}
