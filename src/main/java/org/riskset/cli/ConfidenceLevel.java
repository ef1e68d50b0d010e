package org.riskset.cli;

import org.riskset.messages.Messages;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads a confidence level strictly between 0 and 1. */
final class ConfidenceLevel implements ITypeConverter<Double> {
  @Override
  public Double convert(String value) {
    double level = DecimalNumber.parse(value);
    if (!(level > 0 && level < 1)) {
      throw new TypeConversionException(Messages.text("cli.confidenceLevel", value));
    }
    return level;
  }
}
