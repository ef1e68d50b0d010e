package org.riskset.report.json;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.util.OptionalDouble;
import java.util.function.IntToDoubleFunction;

/** Numbers as JSON: doubles in full precision, null for what does not exist. */
final class JsonNumbers {
  private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

  /** Beyond this, not every whole number is a double. */
  private static final double LARGEST_COUNT = 1L << 53;

  private JsonNumbers() {}

  /** The number, or null if it is not a finite one. */
  static JsonNode number(double value) {
    return Double.isFinite(value) ? NODES.numberNode(value) : NODES.nullNode();
  }

  /** The number, or null if there is none. */
  static JsonNode number(OptionalDouble value) {
    return number(value.orElse(Double.NaN));
  }

  /** A count or sum of weights: a whole number is written without a fraction. */
  static JsonNode count(double value) {
    boolean whole = value == Math.rint(value) && Math.abs(value) < LARGEST_COUNT;
    return whole ? NODES.numberNode((long) value) : number(value);
  }

  static ArrayNode numbers(int size, IntToDoubleFunction value) {
    ArrayNode array = NODES.arrayNode(size);
    for (int i = 0; i < size; i++) {
      array.add(number(value.applyAsDouble(i)));
    }
    return array;
  }

  static ArrayNode counts(int size, IntToDoubleFunction value) {
    ArrayNode array = NODES.arrayNode(size);
    for (int i = 0; i < size; i++) {
      array.add(count(value.applyAsDouble(i)));
    }
    return array;
  }

  static ArrayNode matrix(int size, ElementAt element) {
    ArrayNode rows = NODES.arrayNode(size);
    for (int i = 0; i < size; i++) {
      int row = i;
      rows.add(numbers(size, column -> element.get(row, column)));
    }
    return rows;
  }

  /** An element of a matrix. */
  interface ElementAt {
    double get(int row, int column);
  }
}
