package org.riskset.report;

import org.riskset.messages.Messages;
import org.riskset.messages.NumberWording;
import org.riskset.messages.PercentWording;
import org.riskset.statistics.descriptive.NumberSummary;
import org.riskset.study.baseline.BaselineSummary;

/**
 * What people read of one variable in one group.
 *
 * @param value the number itself, empty if there is none
 * @param detail what stands in brackets behind it, empty if nothing does
 */
public record BaselineCell(String value, String detail) {
  private static final BaselineCell NONE = new BaselineCell("", "");

  /** The mean, and the standard deviation. */
  public static BaselineCell mean(NumberSummary numbers) {
    if (numbers.n() == 0) {
      return NONE;
    }
    TimeWording words = words(numbers);
    String deviation =
        Double.isNaN(numbers.standardDeviation())
            ? Messages.text("number.notEstimable.brief")
            : words.value(numbers.standardDeviation());
    return new BaselineCell(words.value(numbers.mean()), deviation);
  }

  /** The median, and the quartiles. */
  public static BaselineCell median(NumberSummary numbers) {
    if (numbers.n() == 0) {
      return NONE;
    }
    TimeWording words = words(numbers);
    return new BaselineCell(
        words.value(numbers.median()),
        words.range(numbers.lowerQuartile(), numbers.upperQuartile()));
  }

  /** How many rows have a level, and their share of those with a value. */
  public static BaselineCell share(BaselineSummary.Categories categories, int level) {
    String count = NumberWording.count(categories.counts().get(level));
    return new BaselineCell(
        count, categories.n() == 0 ? "" : PercentWording.of(categories.percent(level) / 100));
  }

  private static TimeWording words(NumberSummary numbers) {
    return TimeWording.upTo(Math.max(Math.abs(numbers.min()), Math.abs(numbers.max())));
  }

  @Override
  public String toString() {
    return detail.isEmpty() ? value : Messages.text("report.table1.share", value, detail);
  }
}
