package org.riskset.study;

import java.util.List;
import org.riskset.model.Term;
import org.riskset.statistics.cox.likelihood.Ties;

/**
 * A Cox model.
 *
 * @param terms terms of the model, in order
 * @param strata columns whose combinations have baseline hazards of their own
 * @param ties treatment of tied event times
 * @param univariable whether each term is also fitted alone
 * @param proportionality how proportional hazards are tested
 * @param penalty penalty of the likelihood
 * @param validation how the model is validated
 * @param influence how it is shown what each subject moves its coefficients by
 * @param profiles patients for whom it predicts survival
 */
public record CoxSpec(
    List<Term> terms,
    List<String> strata,
    Ties ties,
    boolean univariable,
    ProportionalityCheck proportionality,
    Penalty penalty,
    ValidationSpec validation,
    InfluenceSpec influence,
    List<Profile> profiles) {
  /** Copies the lists. */
  public CoxSpec {
    terms = List.copyOf(terms);
    strata = List.copyOf(strata);
    profiles = List.copyOf(profiles);
  }

  /** Efron's ties, no terms, proportional hazards tested as R does. */
  public static CoxSpec defaults() {
    return new CoxSpec(
        List.of(),
        List.of(),
        Ties.EFRON,
        false,
        ProportionalityCheck.KM,
        Penalty.none(),
        ValidationSpec.defaults(),
        InfluenceSpec.defaults(),
        List.of());
  }

  /** The same model with other terms. */
  public CoxSpec withTerms(List<Term> others) {
    return new CoxSpec(
        others,
        strata,
        ties,
        univariable,
        proportionality,
        penalty,
        validation,
        influence,
        profiles);
  }

  /** The same model within the strata of other columns. */
  public CoxSpec withStrata(List<String> others) {
    return new CoxSpec(
        terms,
        others,
        ties,
        univariable,
        proportionality,
        penalty,
        validation,
        influence,
        profiles);
  }

  /** The same model with another treatment of ties. */
  public CoxSpec withTies(Ties other) {
    return new CoxSpec(
        terms,
        strata,
        other,
        univariable,
        proportionality,
        penalty,
        validation,
        influence,
        profiles);
  }

  /** The same model with or without univariable fits. */
  public CoxSpec withUnivariable(boolean wanted) {
    return new CoxSpec(
        terms, strata, ties, wanted, proportionality, penalty, validation, influence, profiles);
  }

  /** The same model with another test of proportional hazards. */
  public CoxSpec withProportionality(ProportionalityCheck other) {
    return new CoxSpec(
        terms, strata, ties, univariable, other, penalty, validation, influence, profiles);
  }

  /** The same model under another penalty. */
  public CoxSpec withPenalty(Penalty other) {
    return new CoxSpec(
        terms, strata, ties, univariable, proportionality, other, validation, influence, profiles);
  }

  /** The same model, validated in another way. */
  public CoxSpec withValidation(ValidationSpec other) {
    return new CoxSpec(
        terms, strata, ties, univariable, proportionality, penalty, other, influence, profiles);
  }

  /** The same model, whose influential subjects are shown in another way. */
  public CoxSpec withInfluence(InfluenceSpec other) {
    return new CoxSpec(
        terms, strata, ties, univariable, proportionality, penalty, validation, other, profiles);
  }

  /** The same model, which predicts for other patients. */
  public CoxSpec withProfiles(List<Profile> others) {
    return new CoxSpec(
        terms, strata, ties, univariable, proportionality, penalty, validation, influence, others);
  }
}
