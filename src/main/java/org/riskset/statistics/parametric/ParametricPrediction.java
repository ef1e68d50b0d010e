package org.riskset.statistics.parametric;

import org.riskset.statistics.inference.NormalQuantile;

/**
 * Times and survival that a fitted model predicts. Standard errors are those of the estimates of
 * all parameters, by the delta method.
 */
public final class ParametricPrediction {
  private final Family family;
  private final Design design;
  private final ParametricLikelihood likelihood;
  private final double[] parameters;
  private final double[][] variance;
  private final double unit;
  private final double z;

  ParametricPrediction(
      ParametricLikelihood likelihood,
      double[] parameters,
      double[][] variance,
      double unit,
      double confidenceLevel) {
    this.family = likelihood.family();
    this.design = likelihood.design();
    this.likelihood = likelihood;
    this.parameters = parameters.clone();
    this.variance = variance;
    this.unit = unit;
    this.z = NormalQuantile.twoSided(confidenceLevel);
  }

  /**
   * A predicted number. What does not exist is NaN; a time that is never reached is infinite.
   *
   * @param estimate the number
   * @param standardError its standard error
   * @param lower lower limit
   * @param upper upper limit
   */
  public record Predicted(double estimate, double standardError, double lower, double upper) {}

  /** η of one subject, given all columns of the covariate matrix. */
  public double linearPredictor(double[] covariates) {
    return eta(design.standardise(covariates)) + family.shiftOfUnit(unit);
  }

  private double eta(double[] x) {
    double eta = 0;
    for (int k = 0; k < x.length; k++) {
      eta += parameters[k] * x[k];
    }
    return eta;
  }

  /**
   * The time by which a fraction of such subjects had the event; limits are symmetric on the log
   * scale.
   *
   * @param covariates all columns of the covariate matrix
   * @param stratum stratum of the subject, 0 without strata
   * @param p the fraction, between 0 and 1
   */
  public Predicted quantile(double[] covariates, int stratum, double p) {
    double[] x = design.standardise(covariates);
    double[] slopes = new double[1 + family.auxiliaryCount()];
    double[] auxiliary = likelihood.auxiliary(parameters, stratum);
    double log = family.logQuantile(p, eta(x), auxiliary, slopes) + Math.log(unit);
    if (log == Double.POSITIVE_INFINITY) {
      return new Predicted(log, Double.NaN, Double.NaN, Double.NaN);
    }
    double deviation = deviation(x, stratum, slopes);
    double time = Math.exp(log);
    return new Predicted(
        time, time * deviation, Math.exp(log - z * deviation), Math.exp(log + z * deviation));
  }

  /**
   * Survival at a time; limits are symmetric on the log(−log) scale.
   *
   * @param covariates all columns of the covariate matrix
   * @param stratum stratum of the subject, 0 without strata
   * @param time the time, at least 0
   */
  public Predicted survival(double[] covariates, int stratum, double time) {
    if (time == 0) {
      return new Predicted(1, 0, 1, 1);
    }
    double[] x = design.standardise(covariates);
    Jet jet = new Jet(1 + family.auxiliaryCount());
    family.addLogSurvival(time / unit, eta(x), likelihood.auxiliary(parameters, stratum), 1, jet);
    double[] slopes = new double[jet.size()];
    for (int i = 0; i < slopes.length; i++) {
      slopes[i] = jet.gradient(i);
    }
    double deviation = deviation(x, stratum, slopes);
    double survival = Math.exp(jet.value());
    double width = z * deviation / -jet.value();
    return new Predicted(
        survival,
        survival * deviation,
        Math.exp(jet.value() * Math.exp(width)),
        Math.exp(jet.value() * Math.exp(-width)));
  }

  /** Standard deviation of a function with the given slopes in η and the auxiliary parameters. */
  private double deviation(double[] x, int stratum, double[] slopes) {
    double[] gradient = new double[parameters.length];
    for (int k = 0; k < x.length; k++) {
      gradient[k] = slopes[0] * x[k];
    }
    for (int a = 1; a < slopes.length; a++) {
      gradient[likelihood.place(a - 1, stratum)] = slopes[a];
    }
    double sum = 0;
    for (int i = 0; i < gradient.length; i++) {
      for (int j = 0; j < gradient.length; j++) {
        sum += gradient[i] * variance[i][j] * gradient[j];
      }
    }
    return Math.sqrt(Math.max(sum, 0));
  }
}
