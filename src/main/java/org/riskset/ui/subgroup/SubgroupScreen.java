package org.riskset.ui.subgroup;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the subgroup panel shows.
 *
 * @param headcount patients and events
 * @param groups how many groups there are; bars have one part for each, and one for the rest
 * @param cards columns to choose by
 * @param filters what the study's filters ask for, in words
 * @param expression the filter, if it is not made of such choices; else empty
 */
public record SubgroupScreen(
    Headcount headcount,
    int groups,
    List<ColumnCard> cards,
    List<String> filters,
    String expression) {

  /**
   * Patients and events.
   *
   * @param inFile rows of the file
   * @param withTimeAndStatus of these, with time and status of the endpoint
   * @param landmark what the study's landmark costs, or null if it has none
   * @param shown of these, kept by the filters
   * @param events of these, with the event
   * @param eventWord what the event is called, in the number that fits
   */
  public record Headcount(
      int inFile,
      int withTimeAndStatus,
      @Nullable Landmark landmark,
      int shown,
      int events,
      String eventWord) {}

  /**
   * From when time counts.
   *
   * @param time the landmark
   * @param before patients with time and status whose follow-up ended there or before
   * @param after those with more
   */
  public record Landmark(String time, int before, int after) {}

  /** Copies the lists. */
  public SubgroupScreen {
    cards = List.copyOf(cards);
    filters = List.copyOf(filters);
  }

  /** Whether not all patients are shown by choice. */
  public boolean filtered() {
    return !filters.isEmpty() || !expression.isEmpty();
  }

  /** Whether the filters leave nobody. */
  public boolean empty() {
    return filtered() && headcount.shown() == 0;
  }
}
