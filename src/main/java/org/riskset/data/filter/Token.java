package org.riskset.data.filter;

import java.util.Locale;
import java.util.Set;

/**
 * One piece of an expression.
 *
 * @param kind what it is
 * @param text its content, without quotes
 * @param position where it begins, from 1
 */
record Token(Kind kind, String text, int position) {
  enum Kind {
    WORD,
    QUOTED_NAME,
    TEXT,
    NUMBER,
    OPERATOR,
    OPEN,
    CLOSE,
    COMMA,
    END
  }

  /** Words with a meaning of their own: a column of such a name stands in backticks. */
  static final Set<String> RESERVED = Set.of("and", "or", "not", "in", "is");

  boolean isWord(String word) {
    return kind == Kind.WORD && text.equalsIgnoreCase(word);
  }

  boolean isReserved() {
    return kind == Kind.WORD && RESERVED.contains(text.toLowerCase(Locale.ROOT));
  }

  boolean isColumn() {
    return kind == Kind.QUOTED_NAME || (kind == Kind.WORD && !isReserved());
  }
}
