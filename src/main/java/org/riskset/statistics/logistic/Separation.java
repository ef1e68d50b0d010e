package org.riskset.statistics.logistic;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.apache.commons.math3.linear.ArrayRealVector;
import org.apache.commons.math3.linear.EigenDecomposition;
import org.apache.commons.math3.linear.MatrixUtils;
import org.apache.commons.math3.linear.RealVector;
import org.riskset.statistics.firth.Maximum;

/**
 * Whether the likelihood rises for ever: whether for some δ no row has the sign of xᵀδ against its
 * outcome, and some row has xᵀδ ≠ 0 (Albert and Anderson, Biometrika 71 (1984) 1). A search for the
 * maximum then runs along such a δ, within the directions in which the information has vanished.
 */
final class Separation {
  private static final double VANISHING = 1e-7;
  private static final double ROUNDING = 1e-5;

  private final LogisticSample sample;
  private final LogisticDesign design;

  Separation(LogisticSample sample, LogisticDesign design) {
    this.sample = sample;
    this.design = design;
  }

  /** A direction of separation, if the search has run along one. */
  Optional<double[]> of(Maximum maximum) {
    EigenDecomposition eigen =
        new EigenDecomposition(MatrixUtils.createRealMatrix(maximum.place().curvature()));
    RealVector way = new ArrayRealVector(maximum.arguments());
    List<RealVector> axes =
        IntStream.range(0, way.getDimension())
            .filter(k -> eigen.getRealEigenvalue(k) < VANISHING)
            .mapToObj(eigen::getEigenvector)
            .toList();
    RealVector direction = new ArrayRealVector(way.getDimension());
    for (RealVector axis : axes) {
      direction = direction.add(axis.mapMultiply(axis.dotProduct(way)));
    }
    double[] along = direction.toArray();
    return !axes.isEmpty() && separates(along) ? Optional.of(along) : Optional.empty();
  }

  private boolean separates(double[] direction) {
    double largest = 0;
    double smallest = 0;
    for (int i = 0; i < sample.size(); i++) {
      if (sample.weight()[i] > 0) {
        double margin = 0;
        for (int j = 0; j < direction.length; j++) {
          margin += direction[j] * design.row(i)[j];
        }
        double signed = sample.outcome()[i] ? margin : -margin;
        largest = Math.max(largest, signed);
        smallest = Math.min(smallest, signed);
      }
    }
    return largest > 0 && smallest >= -ROUNDING * largest;
  }
}
