package org.riskset.statistics.cox.likelihood;

import java.util.Arrays;
import org.riskset.statistics.sample.RiskSets;

/**
 * How the information of a partial likelihood changes with the coefficients.
 *
 * <p>The information I is a sum of covariances of x, each under the weights w e^η (1 − f 1{fails})
 * of a risk set; its derivative is the sum of third central moments. For a symmetric matrix A, tr(A
 * ∂I/∂β_k) is therefore the sum of
 *
 * <pre>
 * E[(x − m)ᵀA(x − m) (x_k − m_k)] = Cov(xᵀAx, x_k) − 2 (Cov(x) A m)_k,
 * </pre>
 *
 * m the mean of x; with A = I⁻¹ it is the gradient of log det I.
 */
public final class InformationGradient {
  private final RiskSets riskSets;
  private final Design design;
  private final Ties ties;

  /**
   * The gradient for the likelihood of some covariates.
   *
   * @param riskSets who is at risk when
   * @param design the covariates at the positions of {@code riskSets}
   */
  public InformationGradient(RiskSets riskSets, Design design, Ties ties) {
    this.riskSets = riskSets;
    this.design = design;
    this.ties = ties;
  }

  /**
   * tr(A ∂I/∂β_k) for every k.
   *
   * @param coefficients where
   * @param matrix A, symmetric
   */
  public double[] trace(double[] coefficients, double[][] matrix) {
    Sweep sweep = new Sweep(coefficients, matrix);
    for (int stratum = 0; stratum < riskSets.strata(); stratum++) {
      sweep.stratum(stratum);
    }
    return sweep.trace;
  }

  /** One pass over all risk sets, with xᵀAx as a further column. */
  private final class Sweep {
    private final int size = design.size();
    private final double[][] matrix;
    private final RiskSetSums sums;
    private final double[] trace = new double[size];
    private final double[] mean = new double[size];
    private final double[] image = new double[size];

    Sweep(double[] coefficients, double[][] matrix) {
      this.matrix = matrix;
      double[] weight = new double[riskSets.size()];
      for (int p = 0; p < weight.length; p++) {
        weight[p] = riskSets.weight(p);
      }
      sums = new RiskSetSums(withForm(), design.combination(coefficients), weight);
    }

    private double[][] withForm() {
      double[][] extended = Arrays.copyOf(design.columns(), size + 1);
      double[] form = new double[riskSets.size()];
      extended[size] = form;
      for (int i = 0; i < size; i++) {
        for (int j = 0; j < size; j++) {
          for (int p = 0; p < form.length; p++) {
            form[p] += extended[i][p] * matrix[i][j] * extended[j][p];
          }
        }
      }
      return extended;
    }

    void stratum(int stratum) {
      sums.clear();
      int first = riskSets.stratumStart(stratum);
      for (int time = riskSets.stratumStart(stratum + 1) - 1; time >= first; time--) {
        eventTime(time);
        for (int i = riskSets.leaving().start(time); i < riskSets.leaving().end(time); i++) {
          sums.leave(riskSets.leaving().row(i));
        }
      }
    }

    private void eventTime(int time) {
      int count = 0;
      double failingWeight = 0;
      sums.failing.clear();
      for (int p = riskSets.start(time); p < riskSets.start(time + 1); p++) {
        sums.enter(p);
        if (riskSets.fails(p)) {
          count++;
          failingWeight += riskSets.weight(p);
        }
      }
      if (ties == Ties.BRESLOW || count == 1) {
        add(0, failingWeight);
        return;
      }
      for (int p = riskSets.start(time); p < riskSets.start(time + 1); p++) {
        if (riskSets.fails(p)) {
          sums.fail(p);
        }
      }
      for (int l = 0; l < count; l++) {
        add((double) l / count, failingWeight / count);
      }
    }

    private void add(double fraction, double weight) {
      RiskSetSums.Moments s = sums.atRisk;
      RiskSetSums.Moments d = sums.failing;
      double total = s.sum() - fraction * d.sum();
      for (int i = 0; i < size; i++) {
        mean[i] = (s.first(i) - fraction * d.first(i)) / total;
      }
      double form = (s.first(size) - fraction * d.first(size)) / total;
      double formOfMean = 0;
      for (int i = 0; i < size; i++) {
        image[i] = 0;
        for (int j = 0; j < size; j++) {
          image[i] += matrix[i][j] * mean[j];
        }
        formOfMean += mean[i] * image[i];
      }
      for (int k = 0; k < size; k++) {
        double product = (s.second(size, k) - fraction * d.second(size, k)) / total;
        double turned = 0;
        for (int j = 0; j < size; j++) {
          int high = Math.max(j, k);
          int low = Math.min(j, k);
          turned += (s.second(high, low) - fraction * d.second(high, low)) / total * image[j];
        }
        trace[k] += weight * (product - form * mean[k] - 2 * (turned - mean[k] * formOfMean));
      }
    }
  }
}
