package org.riskset.data.filter;

import java.util.ArrayList;
import java.util.List;
import org.riskset.data.DataException;
import org.riskset.messages.Messages;

/**
 * Recursive-descent parser of subgroup expressions.
 *
 * <pre>
 * expression = conjunction { "or" conjunction }
 * conjunction = negation { "and" negation }
 * negation = "not" negation | "(" expression ")" | predicate
 * predicate = column ( operator value | [ "not" ] "in" "(" value { "," value } ")" | "is" [ "not" ] "missing" )
 * </pre>
 */
final class Parser {
  /** Deeper nesting than any person writes; keeps the recursion within the stack. */
  private static final int MAX_DEPTH = 200;

  private final List<Token> tokens;
  private int next;
  private int depth;

  private Parser(List<Token> tokens) {
    this.tokens = tokens;
  }

  /** The expression that a text is. */
  static Expression parse(String text) throws DataException {
    Parser parser = new Parser(Lexer.tokens(text));
    Expression expression = parser.expression();
    if (parser.peek().kind() != Token.Kind.END) {
      throw parser.expected("filter.expectedConnective");
    }
    return expression;
  }

  private Expression expression() throws DataException {
    List<Expression> operands = new ArrayList<>(List.of(conjunction()));
    while (acceptWord("or")) {
      operands.add(conjunction());
    }
    return Expression.anyOf(operands);
  }

  private Expression conjunction() throws DataException {
    List<Expression> operands = new ArrayList<>(List.of(negation()));
    while (acceptWord("and")) {
      operands.add(negation());
    }
    return Expression.allOf(operands);
  }

  private Expression negation() throws DataException {
    if (++depth > MAX_DEPTH) {
      throw new DataException("filter.tooDeep", peek().position(), MAX_DEPTH);
    }
    Expression result;
    if (acceptWord("not")) {
      result = new Expression.Not(negation());
    } else if (accept(Token.Kind.OPEN)) {
      result = expression();
      require(Token.Kind.CLOSE, "filter.expectedClose");
    } else {
      result = predicate();
    }
    depth--;
    return result;
  }

  private Expression predicate() throws DataException {
    if (!peek().isColumn()) {
      throw expected("filter.expectedColumn");
    }
    String column = take().text();
    if (acceptWord("is")) {
      boolean negated = acceptWord("not");
      if (!acceptWord("missing")) {
        throw expected("filter.expectedMissing");
      }
      return new Expression.Missing(column, negated);
    }
    boolean negated = acceptWord("not");
    if (acceptWord("in")) {
      return new Expression.Membership(column, list(), negated);
    }
    if (negated || peek().kind() != Token.Kind.OPERATOR) {
      throw expected(negated ? "filter.expectedIn" : "filter.expectedOperator");
    }
    return new Expression.Comparison(column, operator(take().text()), value());
  }

  private List<Literal> list() throws DataException {
    require(Token.Kind.OPEN, "filter.expectedList");
    List<Literal> values = new ArrayList<>();
    do {
      values.add(value());
    } while (accept(Token.Kind.COMMA));
    require(Token.Kind.CLOSE, "filter.expectedListEnd");
    return values;
  }

  private static Operator operator(String symbol) {
    return switch (symbol) {
      case "=", "==" -> Operator.EQUAL;
      case "<" -> Operator.LESS;
      case "<=", "≤" -> Operator.AT_MOST;
      case ">" -> Operator.GREATER;
      case ">=", "≥" -> Operator.AT_LEAST;
      default -> Operator.NOT_EQUAL;
    };
  }

  private Literal value() throws DataException {
    Token token = peek();
    if (token.kind() == Token.Kind.TEXT) {
      return new Literal.Text(take().text());
    }
    double number = token.kind() == Token.Kind.NUMBER ? Double.parseDouble(token.text()) : 0;
    if (token.kind() == Token.Kind.NUMBER && Double.isFinite(number)) {
      next++;
      return new Literal.Numeric(number);
    }
    throw token.kind() == Token.Kind.WORD
        ? new DataException("filter.unquotedValue", token.position(), token.text())
        : expected("filter.expectedValue");
  }

  private Token peek() {
    return tokens.get(next);
  }

  private Token take() {
    return tokens.get(next++);
  }

  private boolean accept(Token.Kind kind) {
    boolean found = peek().kind() == kind;
    next += found ? 1 : 0;
    return found;
  }

  private boolean acceptWord(String word) {
    boolean found = peek().isWord(word);
    next += found ? 1 : 0;
    return found;
  }

  private void require(Token.Kind kind, String key) throws DataException {
    if (!accept(kind)) {
      throw expected(key);
    }
  }

  private DataException expected(String key) {
    Token token = peek();
    String found =
        token.kind() == Token.Kind.END
            ? Messages.text("filter.end")
            : Messages.text("filter.found", token.text());
    return new DataException(key, token.position(), found);
  }
}
