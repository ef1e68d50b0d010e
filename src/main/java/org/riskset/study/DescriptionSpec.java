package org.riskset.study;

/**
 * What is asked about the cohort itself.
 *
 * @param characteristics its table of baseline characteristics
 * @param planning what a comparison with its events could find
 * @param cutpoint where a column of numbers is cut
 */
public record DescriptionSpec(
    CharacteristicsSpec characteristics, PlanningSpec planning, CutpointChoice cutpoint) {
  /** The defaults of each. */
  public static DescriptionSpec defaults() {
    return new DescriptionSpec(
        CharacteristicsSpec.defaults(), PlanningSpec.defaults(), CutpointChoice.defaults());
  }

  /** The same with another table. */
  public DescriptionSpec withCharacteristics(CharacteristicsSpec other) {
    return new DescriptionSpec(other, planning, cutpoint);
  }

  /** The same with another plan. */
  public DescriptionSpec withPlanning(PlanningSpec other) {
    return new DescriptionSpec(characteristics, other, cutpoint);
  }

  /** The same with another cut. */
  public DescriptionSpec withCutpoint(CutpointChoice other) {
    return new DescriptionSpec(characteristics, planning, other);
  }
}
