package org.riskset.model;

/** One term of a regression model. */
public sealed interface Term {
  /** The term as people write it, columns with unusual names in backticks. */
  String text();

  /** A column as it is: a number, or one coefficient per level but the reference. */
  record Main(String column) implements Term {
    @Override
    public String text() {
      return ColumnNames.quoted(column);
    }
  }
}
