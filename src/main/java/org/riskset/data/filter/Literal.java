package org.riskset.data.filter;

import java.util.OptionalDouble;
import org.riskset.data.NumberColumn;
import org.riskset.data.NumberText;

/** A value that an expression compares a column with. */
public sealed interface Literal {
  /** The value without quotes. */
  String text();

  /** The value as a number, if it can be read as one. */
  OptionalDouble number();

  /**
   * A number.
   *
   * @param value finite
   */
  record Numeric(double value) implements Literal {
    @Override
    public String text() {
      return NumberColumn.plain(value);
    }

    @Override
    public OptionalDouble number() {
      return OptionalDouble.of(value);
    }
  }

  /**
   * A text, written in quotes.
   *
   * @param text without the quotes
   */
  record Text(String text) implements Literal {
    @Override
    public OptionalDouble number() {
      return parse(text);
    }
  }

  /** The finite number that a text is, if it is one. */
  static OptionalDouble parse(String text) {
    double value = NumberText.parse(text.strip());
    return Double.isNaN(value) ? OptionalDouble.empty() : OptionalDouble.of(value);
  }
}
