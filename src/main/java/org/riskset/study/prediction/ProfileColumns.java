package org.riskset.study.prediction;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.riskset.data.CategoryColumn;
import org.riskset.data.Cohort;
import org.riskset.data.Column;
import org.riskset.data.DataException;
import org.riskset.data.NumberColumn;
import org.riskset.model.FactorLevels;
import org.riskset.statistics.sample.Grouping;
import org.riskset.study.analysis.CoxDesign;
import org.riskset.study.analysis.FittedModel;

/** Finds which values a patient of a model needs, and which values its patients had. */
final class ProfileColumns {
  private final FittedModel model;
  private final Cohort cohort;
  private final int[] rows;

  ProfileColumns(FittedModel model) {
    this.model = model;
    cohort = model.sample().cohort();
    rows = model.design().data().rows();
  }

  List<ProfileColumn> of(List<String> names) throws DataException {
    List<ProfileColumn> columns = new ArrayList<>();
    for (String name : names) {
      Column column = cohort.column(name);
      if (model.study().cox().strata().contains(name)) {
        CategoryColumn strata = column.asCategories();
        columns.add(
            ProfileColumn.ofLevels(
                name, strata.text(largestStratum()), FactorLevels.used(strata, rows)));
      } else {
        columns.add(column instanceof NumberColumn numbers ? ofNumbers(numbers) : ofLevels(column));
      }
    }
    return columns;
  }

  private ProfileColumn ofLevels(Column column) {
    List<String> used = FactorLevels.used(column.asCategories(), rows);
    Optional<String> reference =
        Optional.ofNullable(model.study().cohort().references().get(column.name()))
            .filter(used::contains);
    String usual = reference.orElse(used.isEmpty() ? "" : used.get(0));
    return ProfileColumn.ofLevels(column.name(), usual, used);
  }

  private ProfileColumn ofNumbers(NumberColumn column) {
    double[] values = Arrays.stream(rows).mapToDouble(column::value).sorted().toArray();
    int last = values.length - 1;
    double median = (values[last / 2] + values[last - last / 2]) / 2;
    return ProfileColumn.ofNumbers(column.name(), median, values[0], values[last]);
  }

  /** A row of the cohort in the stratum that most rows of the model are in. */
  private int largestStratum() {
    CoxDesign design = model.design();
    Grouping strata = design.strataGrouping().orElseThrow();
    int largest = 0;
    for (int stratum = 1; stratum < strata.groupCount(); stratum++) {
      if (strata.rowsOf(stratum).length > strata.rowsOf(largest).length) {
        largest = stratum;
      }
    }
    return rows[strata.rowsOf(largest)[0]];
  }

  /** Whether a row of the model has these values of the strata's columns. */
  boolean hasStratum(java.util.Map<String, String> values) throws DataException {
    List<Column> strata = new ArrayList<>();
    for (String name : model.study().cox().strata()) {
      strata.add(cohort.column(name));
    }
    return Arrays.stream(rows)
        .anyMatch(
            row ->
                strata.stream()
                    .allMatch(column -> column.text(row).equals(values.get(column.name()))));
  }
}
