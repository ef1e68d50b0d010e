package org.riskset.study;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.riskset.model.Term;

/**
 * The effect of a treatment, seen from several sides.
 *
 * @param pair the two arms, or null for the two groups of the study
 * @param start column with the time at which treatment began in the treated arm, or null where that
 *     is not known
 * @param landmarks times at which arms are taken as they stood then, where the start is known
 * @param adjustment terms that adjust and weigh, or null for those of the study's Cox model
 * @param compared columns whose balance is looked at; none: all that describe patients
 * @param subgroups how the effect is looked at in subgroups
 */
public record ArmsSpec(
    @Nullable Pair pair,
    @Nullable String start,
    List<Double> landmarks,
    @Nullable List<Term> adjustment,
    List<String> compared,
    Subgroups subgroups) {
  private static final List<Double> USUAL_LANDMARKS = List.of(3.0, 6.0, 12.0);

  /**
   * Two arms.
   *
   * @param column the column that tells them apart
   * @param treated level of the treated arm
   * @param comparison level of the arm that it is compared with
   */
  public record Pair(String column, String treated, String comparison) {}

  /**
   * Subgroups.
   *
   * @param by columns that form them, one after the other
   * @param adjusted whether the terms that adjust do so within subgroups too
   */
  public record Subgroups(List<String> by, boolean adjusted) {
    /** Copies the list. */
    public Subgroups {
      by = List.copyOf(by);
    }
  }

  /** Copies the lists. */
  public ArmsSpec {
    landmarks = List.copyOf(landmarks);
    adjustment = adjustment == null ? null : List.copyOf(adjustment);
    compared = List.copyOf(compared);
  }

  /** The study's groups, no start, the terms of its Cox model, no subgroups. */
  public static ArmsSpec defaults() {
    return new ArmsSpec(
        null, null, USUAL_LANDMARKS, null, List.of(), new Subgroups(List.of(), false));
  }

  /** The two arms; empty for the two groups of the study. */
  public Optional<Pair> chosenPair() {
    return Optional.ofNullable(pair);
  }

  /** Column with the time at which treatment began. */
  public Optional<String> startColumn() {
    return Optional.ofNullable(start);
  }

  /** Terms that adjust and weigh; empty for those of the study's Cox model. */
  public Optional<List<Term>> chosenAdjustment() {
    return Optional.ofNullable(adjustment);
  }

  /** The same with other arms, or those that the groups are. */
  public ArmsSpec withPair(@Nullable Pair other) {
    return new ArmsSpec(other, start, landmarks, adjustment, compared, subgroups);
  }

  /** The same with another start of treatment, or none. */
  public ArmsSpec withStart(@Nullable String column) {
    return new ArmsSpec(pair, column, landmarks, adjustment, compared, subgroups);
  }

  /** The same with other landmarks. */
  public ArmsSpec withLandmarks(List<Double> times) {
    return new ArmsSpec(pair, start, times, adjustment, compared, subgroups);
  }

  /** The same with other terms that adjust, or those of the Cox model. */
  public ArmsSpec withAdjustment(@Nullable List<Term> terms) {
    return new ArmsSpec(pair, start, landmarks, terms, compared, subgroups);
  }

  /** The same with the balance of other columns. */
  public ArmsSpec withCompared(List<String> columns) {
    return new ArmsSpec(pair, start, landmarks, adjustment, columns, subgroups);
  }

  /** The same with other subgroups. */
  public ArmsSpec withSubgroups(Subgroups others) {
    return new ArmsSpec(pair, start, landmarks, adjustment, compared, others);
  }
}
