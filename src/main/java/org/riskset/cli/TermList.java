package org.riskset.cli;

import java.util.List;
import org.riskset.data.DataException;
import org.riskset.model.Term;
import org.riskset.model.TermParser;
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

  /** Reads {@code a,b:c,log(`time to RT`),ns(d,3)}. */
  static final class Converter implements ITypeConverter<TermList> {
    @Override
    public TermList convert(String value) {
      try {
        return new TermList(TermParser.parse(value));
      } catch (DataException e) {
        throw new TypeConversionException(e.problem().text());
      }
    }
  }
}
