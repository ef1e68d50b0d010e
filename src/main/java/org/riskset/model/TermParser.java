package org.riskset.model;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.riskset.data.DataException;

/**
 * Reads lists of model terms:
 *
 * <pre>
 * list     = term , term , …
 * term     = product * product * …        a*b = a, b, a:b
 * product  = variable : variable : …
 * variable = column | log(column) | ns(column, df) | rcs(column, knots)
 * column   = plain name | `any name`
 * </pre>
 */
public final class TermParser {
  private static final Pattern NAME = Pattern.compile("\\s*(?:`([^`]+)`|([^,`:*()^]+))\\s*");
  private static final Pattern SIZE = Pattern.compile("\\s*(\\d{1,9})\\s*");

  /** Of so many columns an interaction has more terms than any model. */
  private static final int MOST_FACTORS = 8;

  private final String text;
  private int position;

  private TermParser(String text) {
    this.text = text;
  }

  /**
   * The terms of a list. What {@code *} stands for is in the model once, however often it is
   * implied.
   *
   * @throws DataException if the list cannot be read; the message says where
   */
  public static List<Term> parse(String list) throws DataException {
    return new TermParser(list).list();
  }

  private List<Term> list() throws DataException {
    List<Term> terms = new ArrayList<>();
    Set<Set<Term.Variable>> implied = new HashSet<>();
    do {
      List<Term> found = term();
      for (Term term : found) {
        boolean known = implied.contains(Set.copyOf(term.variables()));
        boolean repeats = found.size() > 1 && contains(terms, term);
        if (!known && !repeats) {
          terms.add(term);
        }
        if (found.size() > 1) {
          implied.add(Set.copyOf(term.variables()));
        }
      }
    } while (takes(','));
    if (position < text.length()) {
      throw unreadable();
    }
    return terms;
  }

  private static boolean contains(List<Term> terms, Term term) {
    Set<Term.Variable> variables = Set.copyOf(term.variables());
    return terms.stream().anyMatch(known -> Set.copyOf(known.variables()).equals(variables));
  }

  /** All products of the factors of {@code a*b*c}: single ones first. */
  private List<Term> term() throws DataException {
    List<List<Term.Variable>> factors = new ArrayList<>();
    do {
      factors.add(product());
    } while (factors.size() < MOST_FACTORS && takes('*'));
    List<Term> terms = new ArrayList<>();
    IntStream.range(1, 1 << factors.size())
        .boxed()
        .sorted(Comparator.comparingInt(Integer::bitCount))
        .forEach(chosen -> terms.add(product(factors, chosen)));
    return terms;
  }

  private static Term product(List<List<Term.Variable>> factors, int chosen) {
    List<Term.Variable> variables =
        IntStream.range(0, factors.size())
            .filter(i -> (chosen & 1 << i) != 0)
            .mapToObj(factors::get)
            .flatMap(List::stream)
            .distinct()
            .toList();
    return variables.size() == 1 ? variables.get(0) : new Term.Interaction(variables);
  }

  private List<Term.Variable> product() throws DataException {
    List<Term.Variable> variables = new ArrayList<>();
    do {
      Term.Variable variable = variable();
      if (variables.contains(variable)) {
        throw new DataException("model.term.withItself", variable.text(), text);
      }
      variables.add(variable);
    } while (takes(':'));
    return variables;
  }

  private Term.Variable variable() throws DataException {
    int start = position;
    String name = name();
    boolean quoted = text.substring(start, position).contains("`");
    if (quoted || !takes('(')) {
      return new Term.Main(name);
    }
    Term.Variable variable = function(name);
    if (!takes(')')) {
      throw unreadable();
    }
    skipSpace();
    return variable;
  }

  private Term.Variable function(String function) throws DataException {
    if (function.equals("log")) {
      return new Term.Log(name());
    }
    for (Term.Spline.Kind kind : Term.Spline.Kind.values()) {
      if (kind.function().equals(function)) {
        return new Term.Spline(kind, name(), size(kind));
      }
    }
    throw new DataException("model.term.function", function, text);
  }

  private int size(Term.Spline.Kind kind) throws DataException {
    Optional<String> digits = takes(',') ? match(SIZE, 1) : Optional.empty();
    int size = digits.map(Integer::parseInt).orElse(-1);
    if (!kind.allows(size)) {
      throw new DataException(
          "model.term.size", kind.function(), text, kind.least(), Term.Spline.LARGEST);
    }
    return size;
  }

  private String name() throws DataException {
    Matcher matcher = NAME.matcher(text).region(position, text.length());
    if (!matcher.lookingAt()) {
      throw unreadable();
    }
    String name = matcher.group(1) != null ? matcher.group(1) : matcher.group(2).strip();
    if (name.isEmpty()) {
      throw unreadable();
    }
    position = matcher.end();
    return name;
  }

  private Optional<String> match(Pattern pattern, int group) {
    Matcher matcher = pattern.matcher(text).region(position, text.length());
    if (!matcher.lookingAt()) {
      return Optional.empty();
    }
    position = matcher.end();
    return Optional.of(matcher.group(group));
  }

  private boolean takes(char sign) {
    boolean there = position < text.length() && text.charAt(position) == sign;
    position += there ? 1 : 0;
    return there;
  }

  private void skipSpace() {
    while (position < text.length() && Character.isWhitespace(text.charAt(position))) {
      position++;
    }
  }

  private DataException unreadable() {
    String rest = text.substring(position);
    return rest.isBlank()
        ? new DataException("model.term.ends", text)
        : new DataException("model.term.unreadable", text, rest);
  }
}
