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
