package org.riskset.figure;

import org.jspecify.annotations.Nullable;
import org.riskset.messages.Message;
import org.riskset.messages.Messages;
import org.riskset.messages.NotEstimableWording;
import org.riskset.messages.NumberWording;
import org.riskset.study.Study;
import org.riskset.study.claim.ArmCounts;
import org.riskset.study.claim.ClaimMethod;
import org.riskset.study.claim.ClaimResult;
import org.riskset.study.claim.TwoArms;

/** Words the ways in which an effect is estimated, and the reasons why one gives nothing. */
public final class ClaimWords {
  private final Study study;
  private final String treated;
  private final String comparison;

  /** Words for a study that compares these arms. */
  public ClaimWords(Study study, TwoArms arms) {
    this.study = study;
    this.treated = arms.treatedLabel(study);
    this.comparison = arms.comparisonLabel(study);
  }

  /** "RT v non-RT". */
  public String arms() {
    return Messages.text("claim.versus", treated, comparison);
  }

  /** What a way is a remedy for: "Waiting time". */
  public String remedy(ClaimMethod method) {
    return Messages.text("claim.remedy." + method.remedy().name(), events());
  }

  /** What a way is called: "Landmark 3 months". */
  public String name(ClaimMethod method) {
    if (method instanceof ClaimMethod.Landmark landmark) {
      String time = NumberWording.asChosen(landmark.time());
      return Messages.text("claim.landmark", withUnit(time));
    }
    if (method instanceof ClaimMethod.Weighted weighted) {
      return Messages.text("claim.weighted." + weighted.estimand().name());
    }
    return Messages.text("claim.name." + method.getClass().getSimpleName());
  }

  private String withUnit(String time) {
    String unit = study.cohort().dictionary().timeUnit();
    return unit == null ? time : time + " " + unit;
  }

  /** How it is done: "alive then; arm as it stood". */
  public String how(ClaimMethod method) {
    if (method instanceof ClaimMethod.Adjusted adjusted) {
      String terms = Messages.text("claim.terms", adjusted.terms());
      String coefficients =
          adjusted.coefficients() == 0
              ? ""
              : Messages.text("claim.coefficients", adjusted.coefficients());
      return terms + coefficients + (adjusted.strata() == 0 ? "" : Messages.text("claim.strata"));
    }
    if (method instanceof ClaimMethod.Weighted weighted) {
      return Messages.text("claim.terms", weighted.terms()) + effective(weighted.effective());
    }
    return Messages.text("claim.how." + method.getClass().getSimpleName(), treated);
  }

  private static String effective(ClaimMethod.@Nullable Effective sizes) {
    return sizes == null
        ? ""
        : Messages.text(
            "claim.effective",
            NumberWording.fixed(sizes.treated(), 0),
            NumberWording.fixed(sizes.comparison(), 0));
  }

  /** Patients in both arms: "72 v 23". */
  public static String patients(ArmCounts counts) {
    return Messages.text(
        "claim.versus",
        NumberWording.count(counts.treated().n()),
        NumberWording.count(counts.comparison().n()));
  }

  /** The hazard ratio, or why there is none. */
  public ForestEstimate estimate(ClaimResult result) {
    return result instanceof ClaimResult.Estimated known
        ? EstimateWords.estimated(known.coefficient())
        : new ForestEstimate.Absent(
            NotEstimableWording.because(reason(result)),
            Messages.text("number.notEstimable.alone"));
  }

  /** Why there is no hazard ratio. */
  public String reason(ClaimResult result) {
    if (result instanceof ClaimResult.EmptyArm empty) {
      return Messages.text("claim.emptyArm", arm(empty.treated()));
    }
    if (result instanceof ClaimResult.ArmWithoutEvents without) {
      return Messages.text("claim.noEvents", events(), arm(without.treated()));
    }
    if (result instanceof ClaimResult.NoTerms) {
      return Messages.text("claim.noTerms");
    }
    if (result instanceof ClaimResult.Collinear) {
      return Messages.text("figure.notEstimable.aliased");
    }
    if (result instanceof ClaimResult.Impossible impossible) {
      return NotEstimableWording.reason(impossible.reason());
    }
    return result instanceof ClaimResult.Refused refused
        ? refusal(refused.reason())
        : Messages.text("figure.notEstimable.separated");
  }

  private String arm(boolean isTreated) {
    return isTreated ? treated : comparison;
  }

  /** Messages about propensity weights name a column that only this analysis has. */
  private String refusal(Message reason) {
    return switch (reason.key()) {
      case "weights.separated" -> Messages.text("claim.separated", reason.arguments().get(1));
      case "weights.infinite" -> Messages.text("claim.infinite", reason.arguments().get(1));
      case "study.exactRobust", "study.exactWeights", "study.exactPenalty" ->
          Messages.text("claim.exact");
      default -> reason.text();
    };
  }

  private String events() {
    return study.endpoint().words().plural();
  }
}
