package org.riskset.cli;

import org.riskset.messages.Messages;
import org.riskset.messages.NumberWording;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads a number within bounds. */
abstract class BoundedNumber implements ITypeConverter<Double> {
  private final double least;
  private final double most;

  BoundedNumber(double least, double most) {
    this.least = least;
    this.most = most;
  }

  @Override
  public Double convert(String value) {
    double number = DecimalNumber.parse(value);
    if (number < least || number > most) {
      throw new TypeConversionException(
          Messages.text(
              "cli.numberBetween", value, NumberWording.count(least), NumberWording.count(most)));
    }
    return number;
  }

  /** The least share of rows on either side of a cut. */
  static final class LeastShare extends BoundedNumber {
    LeastShare() {
      super(0, 0.49);
    }
  }

  /** A side of a figure. */
  static final class Millimetres extends BoundedNumber {
    Millimetres() {
      super(20, 2000);
    }
  }

  /** A size of type. */
  static final class Points extends BoundedNumber {
    Points() {
      super(3, 100);
    }
  }

  /** A resolution. */
  static final class DotsPerInch extends BoundedNumber {
    DotsPerInch() {
      super(30, 2400);
    }
  }
}
