package org.riskset.data.filter;

/** An expression bound to the columns of one cohort. */
@FunctionalInterface
interface RowTest {
  /** Its truth for a row, from 0. */
  Truth at(int row);
}
