package org.riskset.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.riskset.messages.Messages;
import org.riskset.messages.NumberWording;
import org.riskset.study.analysis.ResidualAnalysis;

/** Residuals of a Cox model in plain text: the largest ones, by row. */
final class ResidualsText {
  private static final int SHOWN = 5;
  private static final int DIGITS = 4;

  private ResidualsText() {}

  static String of(ResidualAnalysis residuals) {
    TextPage page = new TextPage();
    String type = residuals.type().name().toLowerCase(Locale.ROOT);
    page.line("report.cox.residuals." + type, Math.min(SHOWN, residuals.size()));
    List<String> head = new ArrayList<>(List.of(Messages.text("report.cox.residuals.row")));
    head.add(Messages.text("report.cox.residuals.time"));
    head.addAll(
        residuals.terms().isEmpty()
            ? List.of(Messages.text("report.cox.residuals.value"))
            : residuals.terms());
    TextTable table = new TextTable(head);
    IntStream.range(0, residuals.size())
        .boxed()
        .sorted(Comparator.comparingDouble(k -> -largest(residuals.values(k))))
        .limit(SHOWN)
        .forEach(k -> table.add(row(residuals, k)));
    return page.table(table).text();
  }

  private static double largest(double[] values) {
    double largest = 0;
    for (double value : values) {
      largest = Double.isNaN(value) ? largest : Math.max(largest, Math.abs(value));
    }
    return largest;
  }

  private static List<String> row(ResidualAnalysis residuals, int k) {
    List<String> cells = new ArrayList<>();
    cells.add(Integer.toString(residuals.row(k)));
    cells.add(NumberWording.significant(residuals.time(k), DIGITS));
    for (double value : residuals.values(k)) {
      cells.add(
          Double.isNaN(value)
              ? Messages.text("number.notEstimable.brief")
              : NumberWording.significant(value, DIGITS));
    }
    return cells;
  }
}
