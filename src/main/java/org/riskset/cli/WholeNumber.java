package org.riskset.cli;

import org.riskset.messages.Messages;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads a whole number within bounds. */
abstract class WholeNumber implements ITypeConverter<Integer> {
  private final int least;
  private final int most;

  WholeNumber(int least, int most) {
    this.least = least;
    this.most = most;
  }

  @Override
  public Integer convert(String value) {
    double number = DecimalNumber.parse(value);
    if (number != Math.rint(number) || number < least || number > most) {
      throw new TypeConversionException(
          Messages.text(
              "cli.wholeBetween", value, Integer.toString(least), Integer.toString(most)));
    }
    return (int) number;
  }

  /** Sides of a test. */
  static final class Sides extends WholeNumber {
    Sides() {
      super(1, 2);
    }
  }

  /** Groups that patients are put into. */
  static final class Groups extends WholeNumber {
    Groups() {
      super(2, 100);
    }
  }

  /** How often something random is repeated, or never. */
  static final class ReplicationsOrNone extends WholeNumber {
    ReplicationsOrNone() {
      super(0, 10_000_000);
    }
  }

  /** How often something random is repeated. */
  static final class Replications extends WholeNumber {
    Replications() {
      super(1, 10_000_000);
    }
  }
}
