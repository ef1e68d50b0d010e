package org.riskset.study.planning;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.jspecify.annotations.Nullable;
import org.riskset.statistics.power.PowerCalculation;
import org.riskset.statistics.power.TwoArmDesign;
import org.riskset.study.PlanningSpec;
import org.riskset.study.claim.ArmCounts;
import org.riskset.study.claim.TwoArms;

/**
 * The plan of a comparison, by Schoenfeld's formula.
 *
 * @param spec what was asked
 * @param n patients there are
 * @param events events there are
 * @param arms the arms whose patients the plan has in the same proportion, or null for equal arms
 * @param needed events that the hazard ratio needs
 * @param detectable hazard ratio that the events there are can detect, or null without events
 * @param rows the same for several hazard ratios, ascending
 */
public record PlanningAnalysis(
    PlanningSpec spec,
    int n,
    int events,
    @Nullable Arms arms,
    PowerCalculation needed,
    @Nullable PowerCalculation detectable,
    List<Row> rows) {

  /**
   * The arms that there are.
   *
   * @param names what they are called
   * @param counts their patients and events
   */
  public record Arms(TwoArms names, ArmCounts counts) {}

  /**
   * One hazard ratio.
   *
   * @param needed events that it needs
   * @param available power that the events there are give, empty without events
   */
  public record Row(PowerCalculation needed, OptionalDouble available) {}

  /** Copies the rows. */
  public PlanningAnalysis {
    rows = List.copyOf(rows);
  }

  /** The comparison. */
  public TwoArmDesign design() {
    return needed.design();
  }

  /** The arms whose proportion the plan has; empty for equal arms. */
  public Optional<Arms> likeArms() {
    return Optional.ofNullable(arms);
  }

  /** Hazard ratio that the events there are can detect; empty without events. */
  public Optional<PowerCalculation> found() {
    return Optional.ofNullable(detectable);
  }

  /** Patients of whom so many have the event; empty if their share with it is not known. */
  public OptionalDouble patients(PowerCalculation events) {
    OptionalDouble share = spec.eventProbability();
    return share.isPresent()
        ? OptionalDouble.of(events.patients(share.getAsDouble()))
        : OptionalDouble.empty();
  }
}
