package org.riskset.cli;

import java.util.Arrays;
import java.util.List;
import java.util.function.DoublePredicate;
import org.riskset.messages.Messages;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/**
 * Numbers, as a list on the command line.
 *
 * @param values the numbers in order
 */
record NumberList(List<Double> values) {
  /** Copies the numbers. */
  NumberList {
    values = List.copyOf(values);
  }

  private static NumberList parse(String list) {
    return new NumberList(
        Arrays.stream(list.split(",", -1)).map(String::strip).map(DecimalNumber::parse).toList());
  }

  private static NumberList parse(String list, DoublePredicate allowed, String complaint) {
    NumberList numbers = parse(list);
    for (double number : numbers.values()) {
      if (!allowed.test(number)) {
        throw new TypeConversionException(Messages.text(complaint, list));
      }
    }
    return numbers;
  }

  /** Reads times: {@code 36,60}. */
  static final class Times implements ITypeConverter<NumberList> {
    @Override
    public NumberList convert(String value) {
      return parse(value, time -> time >= 0, "cli.negativeTime");
    }
  }

  /** Reads scores of groups, not all the same: {@code 1,2,4}. */
  static final class Scores implements ITypeConverter<NumberList> {
    @Override
    public NumberList convert(String value) {
      NumberList scores = parse(value);
      if (scores.values().stream().distinct().count() < 2) {
        throw new TypeConversionException(Messages.text("cli.scoresEqual", value));
      }
      return scores;
    }
  }

  /** Reads probabilities: {@code 0.25,0.5}. */
  static final class Probabilities implements ITypeConverter<NumberList> {
    @Override
    public NumberList convert(String value) {
      return parse(value, p -> p > 0 && p < 1, "cli.probabilities");
    }
  }
}
