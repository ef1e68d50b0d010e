package org.riskset.data.filter;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.riskset.data.DataException;

/** Cuts an expression into tokens. */
final class Lexer {
  static final Pattern WORD = Pattern.compile("[\\p{L}_.][\\p{L}\\p{M}\\p{N}_.]*");

  private static final Pattern SPACE = Pattern.compile("[\\s\\u00a0]*");
  private static final Pattern NUMBER =
      Pattern.compile("[+-]?(?:[0-9]+\\.?[0-9]*|\\.[0-9]+)(?:[eE][+-]?[0-9]+)?");
  private static final Pattern OPERATOR = Pattern.compile("==|!=|<>|<=|>=|=|<|>|≤|≥|≠");
  private static final String QUOTES = "'\"`";

  private final String text;
  private int position;

  private Lexer(String text) {
    this.text = text;
  }

  /** The tokens of an expression, the last one marking its end. */
  static List<Token> tokens(String text) throws DataException {
    Lexer lexer = new Lexer(text);
    List<Token> tokens = new ArrayList<>();
    do {
      tokens.add(lexer.next());
    } while (tokens.get(tokens.size() - 1).kind() != Token.Kind.END);
    return tokens;
  }

  private Token next() throws DataException {
    position += matched(SPACE).length();
    if (position == text.length()) {
      return new Token(Token.Kind.END, "", position + 1);
    }
    char first = text.charAt(position);
    return QUOTES.indexOf(first) >= 0 ? quoted(first) : unquoted(first);
  }

  private Token unquoted(char first) throws DataException {
    for (Token.Kind kind : List.of(Token.Kind.NUMBER, Token.Kind.WORD, Token.Kind.OPERATOR)) {
      String found = matched(pattern(kind));
      if (!found.isEmpty()) {
        return token(kind, found, found.length());
      }
    }
    return switch (first) {
      case '(' -> token(Token.Kind.OPEN, "(", 1);
      case ')' -> token(Token.Kind.CLOSE, ")", 1);
      case ',' -> token(Token.Kind.COMMA, ",", 1);
      default ->
          throw new DataException(
              "filter.unexpectedCharacter",
              position + 1,
              Character.toString(text.codePointAt(position)));
    };
  }

  private static Pattern pattern(Token.Kind kind) {
    return switch (kind) {
      case NUMBER -> NUMBER;
      case WORD -> WORD;
      default -> OPERATOR;
    };
  }

  /** A quoted token; the quote itself is written twice inside. */
  private Token quoted(char quote) throws DataException {
    StringBuilder content = new StringBuilder();
    int i = position + 1;
    while (i < text.length()) {
      boolean isQuote = text.charAt(i) == quote;
      boolean isDoubled = isQuote && i + 1 < text.length() && text.charAt(i + 1) == quote;
      if (isQuote && !isDoubled) {
        Token.Kind kind = quote == '`' ? Token.Kind.QUOTED_NAME : Token.Kind.TEXT;
        return token(kind, content.toString(), i + 1 - position);
      }
      content.append(text.charAt(i));
      i += isDoubled ? 2 : 1;
    }
    throw new DataException("filter.unclosedQuote", position + 1, Character.toString(quote));
  }

  private Token token(Token.Kind kind, String content, int length) {
    Token token = new Token(kind, content, position + 1);
    position += length;
    return token;
  }

  private String matched(Pattern pattern) {
    Matcher matcher = pattern.matcher(text).region(position, text.length());
    return matcher.lookingAt() ? matcher.group() : "";
  }
}
