package org.riskset.cli;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.riskset.messages.Messages;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/**
 * Reads one of a few words, spelt as the constants of an enumeration in lower case with hyphens.
 *
 * @param <E> the enumeration
 */
abstract class Words<E extends Enum<E>> implements ITypeConverter<E> {
  private final List<E> constants;

  Words(Class<E> type) {
    this.constants = List.copyOf(Arrays.asList(type.getEnumConstants()));
  }

  @Override
  public E convert(String value) {
    return constants.stream()
        .filter(constant -> word(constant).equals(value))
        .findFirst()
        .orElseThrow(() -> new TypeConversionException(complaint(value)));
  }

  private String complaint(String value) {
    List<String> words = constants.stream().map(Words::word).toList();
    return Messages.text("cli.notOneOf", value, String.join(", ", words));
  }

  private static String word(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
