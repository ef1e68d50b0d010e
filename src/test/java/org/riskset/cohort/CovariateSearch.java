package org.riskset.cohort;

import java.util.List;
import java.util.Optional;

/** Stage 2: exchanges characteristics between patients until the published predictors hold. */
final class CovariateSearch implements Annealing.Problem {
  private static final Annealing ANNEALING = new Annealing(0.5, 0.01, 6_000);
  private static final int TRIES = 4;
  private static final double[] TRAIT_WEIGHTS = {0.5, 0.25, 0.1, 0.05, 0.05, 0.05};

  /** Above any sum of violations that a search would keep. */
  private static final double SINGULAR_MODEL = 99;

  private final Covariates covariates;
  private final Draws draws;
  private final UntiedCox os;
  private final UntiedCox pfs;
  private final List<ModelTarget> targets = PublishedPredictors.targets();
  private Swap last = new Swap(0, 0, Covariates.Trait.EXTENT);

  private record Swap(int first, int second, Covariates.Trait trait) {}

  private CovariateSearch(List<Subject> subjects, List<Course> courses, Draws draws) {
    this.draws = draws;
    covariates = new CovariateStart(subjects, draws).covariates();
    boolean[] dead = new boolean[courses.size()];
    boolean[] failed = new boolean[courses.size()];
    for (int i = 0; i < dead.length; i++) {
      dead[i] = subjects.get(i).isDead();
      failed[i] = dead[i] || courses.get(i).progressed();
    }
    os = new UntiedCox(courses.stream().mapToInt(Course::os).toArray(), dead);
    pfs = new UntiedCox(courses.stream().mapToInt(Course::pfs).toArray(), failed);
  }

  /** One profile per subject, in order; empty if no try meets every target. */
  static Optional<Covariates> run(List<Subject> subjects, List<Course> courses, Draws draws) {
    for (int attempt = 0; attempt < TRIES; attempt++) {
      CovariateSearch search = new CovariateSearch(subjects, courses, draws);
      if (ANNEALING.solve(search, draws)) {
        return Optional.of(search.covariates);
      }
    }
    return Optional.empty();
  }

  @Override
  public boolean change() {
    int i = draws.below(covariates.size());
    int j = draws.below(covariates.size());
    Covariates.Trait trait = trait();
    if (i == j || !covariates.maySwap(i, j, trait) || !covariates.differ(i, j, trait)) {
      return false;
    }
    last = new Swap(i, j, trait);
    covariates.swap(i, j, trait);
    if (covariates.isPlausible(i) && covariates.isPlausible(j)) {
      return true;
    }
    undo();
    return false;
  }

  private Covariates.Trait trait() {
    return draws.oneOf(List.of(Covariates.Trait.values()), TRAIT_WEIGHTS);
  }

  @Override
  public void undo() {
    covariates.swap(last.first, last.second, last.trait);
  }

  @Override
  public double energy() {
    double energy = 0;
    for (ModelTarget target : targets) {
      Optional<List<UntiedCox.Estimate>> estimates = fit(target);
      if (estimates.isEmpty()) {
        return SINGULAR_MODEL;
      }
      energy += target.violation(estimates.get());
    }
    return energy < 1e-9 ? 0 : energy;
  }

  private Optional<List<UntiedCox.Estimate>> fit(ModelTarget target) {
    List<Covariate> columns = target.covariates();
    double[][] rows = new double[covariates.size()][columns.size()];
    for (int i = 0; i < rows.length; i++) {
      for (int j = 0; j < columns.size(); j++) {
        rows[i][j] = columns.get(j).holds(covariates.subject(i), covariates.profile(i)) ? 1 : 0;
      }
    }
    return (target.endpoint() == ModelTarget.Endpoint.OS ? os : pfs).fit(rows);
  }
}
