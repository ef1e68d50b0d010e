package org.riskset.cohort;

/** The 0/1 covariates of the Cox models that the search looks at. */
enum Covariate {
  REIRRADIATION,
  SALVAGE_SURGERY,
  N2_TO_3,
  LOCAL_AND_REGIONAL,
  T3_TO_4,
  AGE_50_OR_MORE,
  MALE,
  CHEMOTHERAPY,
  INTERVAL_24_OR_MORE,
  REGIONAL_ONLY;

  boolean holds(Subject subject, Profile profile) {
    return switch (this) {
      case REIRRADIATION -> subject.isRt();
      case SALVAGE_SURGERY -> profile.surgery();
      case N2_TO_3 -> profile.extent().n() >= 2;
      case LOCAL_AND_REGIONAL -> profile.extent().isLocalAndRegional();
      case T3_TO_4 -> profile.extent().t() >= 3;
      case AGE_50_OR_MORE -> profile.age() >= 50;
      case MALE -> profile.male();
      case CHEMOTHERAPY -> profile.chemotherapy();
      case INTERVAL_24_OR_MORE -> profile.interval() >= 240;
      case REGIONAL_ONLY -> profile.extent().isRegionalOnly();
    };
  }
}
