package org.riskset.statistics.parametric;

import java.util.Arrays;
import java.util.Optional;
import java.util.stream.IntStream;
import org.riskset.statistics.linear.GeneralizedCholesky;

/**
 * The model that is left when coefficients have run to infinity: the rows whose likelihood still
 * depends on the rest, and the columns independent on them. Without such coefficients, the model
 * itself.
 */
final class LimitModel {
  private final Design design;
  private final WorkingData data;

  /** Direction of endless rise by column of the covariates as they are, the intercept first. */
  private final double[] direction;

  /** Rows left, by their place in the data. */
  private final int[] rows;

  private LimitModel(Design design, WorkingData data, int[] rows, double[] direction) {
    this.design = design;
    this.data = data;
    this.rows = rows;
    this.direction = direction;
  }

  static LimitModel of(Design design, WorkingData data, int columnCount, int sign) {
    LimitModel model =
        new LimitModel(
            design, data, IntStream.range(0, data.size()).toArray(), new double[1 + columnCount]);
    for (Optional<EndlessRise> rise = model.rise(sign); rise.isPresent(); rise = model.rise(sign)) {
      model = model.after(rise.get());
    }
    return model;
  }

  private Optional<EndlessRise> rise(int sign) {
    return design.width() == 0 ? Optional.empty() : EndlessRise.find(design, data.events(), sign);
  }

  private LimitModel after(EndlessRise rise) {
    double[] along = rise.direction();
    WorkingData left = data.select(rise.left());
    Design narrow = design.select(rise.left());
    return new LimitModel(
        narrow.keep(independent(narrow, left, along)),
        left,
        Arrays.stream(rise.left()).map(i -> rows[i]).toArray(),
        joined(along));
  }

  /** Columns independent on the rows left, those that stay finite first. */
  private static int[] independent(Design rows, WorkingData left, double[] along) {
    int[] order =
        IntStream.concat(
                IntStream.of(0),
                IntStream.concat(
                    IntStream.range(1, rows.width()).filter(k -> !moves(along[k])),
                    IntStream.range(1, rows.width()).filter(k -> moves(along[k]))))
            .toArray();
    double[][] products = rows.products(left.weights(), null);
    double[][] ordered = new double[order.length][order.length];
    for (int a = 0; a < order.length; a++) {
      for (int b = 0; b < order.length; b++) {
        ordered[a][b] = products[order[a]][order[b]];
      }
    }
    GeneralizedCholesky decomposition = GeneralizedCholesky.of(ordered);
    return IntStream.range(1, order.length)
        .filter(a -> !decomposition.isDependent(a))
        .map(a -> order[a] - 1)
        .sorted()
        .toArray();
  }

  private double[] joined(double[] along) {
    double[][] map = design.toOriginal();
    int[] columns = design.columns();
    double[] joined = direction.clone();
    for (int k = 0; k < map.length; k++) {
      double sum = 0;
      for (int l = 0; l < map.length; l++) {
        sum += map[k][l] * along[l];
      }
      int place = k == 0 ? 0 : columns[k - 1] + 1;
      boolean real = Math.abs(sum) > noise(map[k]);
      joined[place] = joined[place] == 0 && real ? sum : joined[place];
    }
    return joined;
  }

  private static double noise(double[] row) {
    return 1e-7 * Arrays.stream(row).map(Math::abs).max().orElse(0);
  }

  private static boolean moves(double component) {
    return Math.abs(component) > 1e-7;
  }

  /** Rows left, by their place in the data. */
  int[] rows() {
    return rows.clone();
  }

  Design design() {
    return design;
  }

  WorkingData data() {
    return data;
  }

  boolean isLimit() {
    return Arrays.stream(direction).anyMatch(d -> d != 0);
  }

  /** Sign of the infinite coefficient, 0 if finite; place 0 is the intercept. */
  double infiniteSign(int place) {
    return Math.signum(direction[place]);
  }
}
