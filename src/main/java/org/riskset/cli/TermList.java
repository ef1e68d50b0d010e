package org.riskset.cli;

import java.util.List;
import java.util.regex.Pattern;
import org.riskset.data.DataException;
import org.riskset.messages.Messages;
import org.riskset.model.ColumnNames;
import org.riskset.model.Term;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/**
 * Terms of a model, as a list on the command line.
 *
 * @param terms the terms in order
 */
record TermList(List<Term> terms) {
  static final TermList NONE = new TermList(List.of());

  /** Copies the terms. */
  TermList {
    terms = List.copyOf(terms);
  }

  /** Reads {@code a,b,`time to RT`}. */
  static final class Converter implements ITypeConverter<TermList> {
    private static final Pattern OPERATOR = Pattern.compile("[:*()^]");

    @Override
    public TermList convert(String value) {
      try {
        List<String> names = ColumnNames.split(value);
        names.forEach(name -> requireColumn(name, value));
        return new TermList(names.stream().<Term>map(Term.Main::new).toList());
      } catch (DataException e) {
        throw new TypeConversionException(e.problem().text());
      }
    }

    private static void requireColumn(String name, String list) {
      boolean quoted = list.contains("`" + name + "`");
      if (!quoted && OPERATOR.matcher(name).find()) {
        throw new TypeConversionException(Messages.text("cli.termNotBuilt", name));
      }
    }
  }
}
