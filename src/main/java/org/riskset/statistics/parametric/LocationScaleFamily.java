package org.riskset.statistics.parametric;

/**
 * Times with log U = η + σW. The auxiliary parameters are log σ, unless σ is 1, and the shape of W
 * where it has one.
 */
final class LocationScaleFamily implements Family {
  /** Which auxiliary parameters there are. */
  enum Auxiliaries {
    NONE(0),
    SCALE(1),
    SCALE_AND_SHAPE(2);

    private final int count;

    Auxiliaries(int count) {
      this.count = count;
    }
  }

  /** Beyond this |q| a tail of the density is so flat that likelihoods hardly differ. */
  private static final double LARGEST_SHAPE = 12;

  private final ErrorDistribution error;
  private final Auxiliaries auxiliaries;

  LocationScaleFamily(ErrorDistribution error, Auxiliaries auxiliaries) {
    this.error = error;
    this.auxiliaries = auxiliaries;
  }

  @Override
  public int auxiliaryCount() {
    return auxiliaries.count;
  }

  @Override
  public double unit(double[] times) {
    return Math.exp(Moments.meanOfLogs(times));
  }

  @Override
  public double shiftOfUnit(double unit) {
    return Math.log(unit);
  }

  @Override
  public double factorOfUnit(int a, double unit) {
    return 1;
  }

  @Override
  public double[] start(double[] times, double[] entries, boolean[] events, double[] weights) {
    double[] start = new double[1 + auxiliaryCount()];
    if (auxiliaries == Auxiliaries.NONE) {
      start[0] = -Moments.logRate(times, entries, events, weights);
    } else {
      double spread = Moments.deviationOfLogs(times, weights);
      start[0] = Moments.meanOfLogs(times, weights) + spread / 2;
      start[1] = spread > 0 ? Math.log(spread) : 0;
    }
    return start;
  }

  @Override
  public void addLogDensity(double u, double eta, double[] auxiliary, double sign, Jet jet) {
    double y = Math.log(u);
    double sigma = sigma(auxiliary);
    add(error.logDensity((y - eta) / sigma, shape(auxiliary)), (y - eta) / sigma, sigma, sign, jet);
    jet.addValue(sign * (-Math.log(sigma) - y));
    if (jet.size() > 1) {
      jet.addGradient(1, -sign);
    }
  }

  @Override
  public void addLogSurvival(double u, double eta, double[] auxiliary, double sign, Jet jet) {
    double sigma = sigma(auxiliary);
    double w = (Math.log(u) - eta) / sigma;
    add(error.logSurvival(w, shape(auxiliary)), w, sigma, sign, jet);
  }

  /** Derivatives by w = (y − η)/σ and q as derivatives by η, log σ and q. */
  private static void add(ErrorJet g, double w, double sigma, double sign, Jet jet) {
    jet.addValue(sign * g.value());
    jet.addGradient(0, -sign * g.w() / sigma);
    jet.addHessian(0, 0, sign * g.ww() / sigma / sigma);
    if (jet.size() > 1) {
      jet.addGradient(1, -sign * w * g.w());
      jet.addHessian(0, 1, sign * (w * g.ww() + g.w()) / sigma);
      jet.addHessian(1, 1, sign * w * (w * g.ww() + g.w()));
    }
    if (jet.size() > 2) {
      jet.addGradient(2, sign * g.q());
      jet.addHessian(0, 2, -sign * g.wq() / sigma);
      jet.addHessian(1, 2, -sign * w * g.wq());
      jet.addHessian(2, 2, sign * g.qq());
    }
  }

  @Override
  public double logQuantile(double p, double eta, double[] auxiliary, double[] gradient) {
    double sigma = sigma(auxiliary);
    double shape = shape(auxiliary);
    double w = error.quantile(p, shape);
    gradient[0] = 1;
    if (gradient.length > 1) {
      gradient[1] = sigma * w;
    }
    if (gradient.length > 2) {
      ErrorJet survival = error.logSurvival(w, shape);
      gradient[2] = -sigma * survival.q() / survival.w();
    }
    return eta + sigma * w;
  }

  @Override
  public boolean isPlausible(double[] auxiliary) {
    return Math.abs(shape(auxiliary)) <= LARGEST_SHAPE;
  }

  @Override
  public int direction() {
    return 1;
  }

  private static double sigma(double[] auxiliary) {
    return auxiliary.length == 0 ? 1 : Math.exp(auxiliary[0]);
  }

  private static double shape(double[] auxiliary) {
    return auxiliary.length < 2 ? 0 : auxiliary[1];
  }
}
