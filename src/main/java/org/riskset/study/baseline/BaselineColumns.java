package org.riskset.study.baseline;

import java.util.ArrayList;
import java.util.List;
import org.riskset.data.CategoryColumn;
import org.riskset.data.Cohort;
import org.riskset.data.Column;
import org.riskset.data.ColumnDescription;
import org.riskset.data.DataException;
import org.riskset.data.Dictionary;
import org.riskset.study.analysis.StudySample;

/** Which columns a table describes, and as what. */
final class BaselineColumns {
  /** A category with more levels is no characteristic but a name or a text. */
  private static final int MOST_LEVELS = 40;

  private final BaselineSpec spec;
  private final Dictionary dictionary;
  private final List<String> leftOut = new ArrayList<>();

  BaselineColumns(BaselineSpec spec) {
    this.spec = spec;
    this.dictionary = spec.cohort().dictionary();
  }

  /** The cohort with what the dictionary calls categories as categories, levels in order. */
  Cohort inOrder(Cohort raw) {
    Cohort ordered = StudySample.inOrder(spec.cohort(), raw);
    return ordered.map(
        column ->
            describe(column).kind() == ColumnDescription.Kind.CATEGORY
                    || spec.groups().contains(column.name())
                ? categories(column)
                : column);
  }

  private CategoryColumn categories(Column column) {
    return column
        .asCategories()
        .withLevelOrder(describe(column).levelValues())
        .withLevelOrder(spec.cohort().levels().getOrDefault(column.name(), List.of()));
  }

  private ColumnDescription describe(Column column) {
    return dictionary.describe(column);
  }

  List<String> names(Cohort ordered) throws DataException {
    if (!spec.columns().isEmpty()) {
      for (String name : spec.columns()) {
        ordered.column(name);
      }
      return spec.columns();
    }
    return ordered.columns().stream().filter(this::describesPatients).map(Column::name).toList();
  }

  /** Whether a column tells what patients were like. */
  boolean describesPatients(Column column) {
    ColumnDescription description = describe(column);
    boolean characteristic =
        description.role() == ColumnDescription.Role.COVARIATE
            && description.kind() != ColumnDescription.Kind.TEXT
            && !spec.groups().contains(column.name())
            && !spec.other().contains(column.name());
    boolean tooMany =
        column instanceof CategoryColumn categories && categories.levels().size() > MOST_LEVELS;
    if (characteristic && tooMany) {
      leftOut.add(column.name());
    }
    return characteristic && !tooMany;
  }

  /** Columns left out because they have too many levels. */
  List<String> leftOut() {
    return List.copyOf(leftOut);
  }
}
