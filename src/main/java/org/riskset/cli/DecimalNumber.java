package org.riskset.cli;

import java.util.regex.Pattern;
import org.riskset.messages.Messages;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads a finite decimal number; Java's own forms such as {@code 1d} and {@code NaN} are none. */
final class DecimalNumber implements ITypeConverter<Double> {
  private static final Pattern DECIMAL =
      Pattern.compile("[+-]?(?:\\d+(?:\\.\\d*)?|\\.\\d+)(?:[eE][+-]?\\d+)?");

  @Override
  public Double convert(String value) {
    return parse(value);
  }

  static double parse(String value) {
    double number = DECIMAL.matcher(value).matches() ? Double.parseDouble(value) : Double.NaN;
    if (!Double.isFinite(number)) {
      throw new TypeConversionException(Messages.text("cli.notANumber", value));
    }
    return number;
  }

  /** Reads a number above 0. */
  static final class Positive implements ITypeConverter<Double> {
    @Override
    public Double convert(String value) {
      double number = parse(value);
      if (number <= 0) {
        throw new TypeConversionException(Messages.text("cli.notPositive", value));
      }
      return number;
    }
  }

  /** Reads a number strictly between 0 and 1. */
  static final class Probability implements ITypeConverter<Double> {
    @Override
    public Double convert(String value) {
      double probability = parse(value);
      if (!(probability > 0 && probability < 1)) {
        throw new TypeConversionException(Messages.text("cli.betweenZeroAndOne", value));
      }
      return probability;
    }
  }

  /** Reads the least share of rows on either side of a cut. */
  static final class LeastShare implements ITypeConverter<Double> {
    @Override
    public Double convert(String value) {
      double share = parse(value);
      if (!(share >= 0 && share < 0.5)) {
        throw new TypeConversionException(Messages.text("cli.leastShare", value));
      }
      return share;
    }
  }

  /** Reads an exponent that is not negative. */
  static final class Exponent implements ITypeConverter<Double> {
    @Override
    public Double convert(String value) {
      double exponent = parse(value);
      if (exponent < 0) {
        throw new TypeConversionException(Messages.text("cli.negativeExponent", value));
      }
      return exponent;
    }
  }

  /** Reads a number that is not negative. */
  static final class Time implements ITypeConverter<Double> {
    @Override
    public Double convert(String value) {
      double time = parse(value);
      if (time < 0) {
        throw new TypeConversionException(Messages.text("cli.negativeTime", value));
      }
      return time;
    }
  }
}
