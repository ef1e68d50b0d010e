package org.riskset.figure.render;

import java.util.List;

/**
 * The ticks of an axis and how they are written.
 *
 * @param values values, ascending
 * @param labels one per value
 */
record TickMarks(List<Double> values, List<String> labels) {
  TickMarks {
    values = List.copyOf(values);
    labels = List.copyOf(labels);
  }
}
