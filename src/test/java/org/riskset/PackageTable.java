package org.riskset;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Which package may use which, written relative to {@code org.riskset}, from the ground up. */
final class PackageTable {
  /** Estimators share these and know nothing of each other. */
  private static final List<String> STATISTICS_GROUND =
      List.of(
          "statistics.parallel", "statistics.sample", "statistics.inference", "statistics.linear");

  /** What a Cox model is about; the tests, residuals and predictions of a model start from it. */
  private static final List<String> COX_GROUND =
      List.of("statistics.cox.likelihood", "statistics.concordance");

  /** What a fitted Cox model predicts, and how good that is. */
  private static final List<String> COX_PREDICTION =
      List.of(
          "statistics.cox.prediction",
          "statistics.cox.standardization",
          "statistics.cox.validation",
          "statistics.cox.selection");

  /** Analyses of a study that have a package of their own. */
  private static final List<String> STUDY_PREDICTION =
      List.of(
          "study.prediction",
          "study.standardization",
          "study.validation",
          "study.influence",
          "study.selection",
          "study.weighting",
          "study.claim",
          "study.balance",
          "study.planning");

  /** Analyses of their own, each from a study's sample. */
  private static final List<String> STUDY_ANALYSES =
      List.of(
          "study.cutpoint",
          "study.incidence",
          "study.nonlinearity",
          "study.timevarying",
          "study.subgroup",
          "study.parametric",
          "study.baseline");

  private static final List<String> ESTIMATORS =
      join(
          COX_GROUND,
          COX_PREDICTION,
          List.of(
              "statistics.kaplanmeier",
              "statistics.restrictedmean",
              "statistics.logrank",
              "statistics.maxcombo",
              "statistics.multiplicity",
              "statistics.permutation",
              "statistics.cutpoint",
              "statistics.incidence",
              "statistics.power",
              "statistics.graytest",
              "statistics.finegray",
              "statistics.cox",
              "statistics.firth",
              "statistics.cox.firth",
              "statistics.cox.elasticnet",
              "statistics.logistic",
              "statistics.propensity",
              "statistics.sensitivity",
              "statistics.cox.proportionality",
              "statistics.spline",
              "statistics.smoothing",
              "statistics.cox.residual",
              "statistics.cox.robust",
              "statistics.parametric",
              "statistics.descriptive",
              "statistics.resampling"));

  private static final List<String> STATISTICS = join(STATISTICS_GROUND, ESTIMATORS);

  private static final List<String> COHORT = List.of("data", "data.filter", "messages");

  /** Long computing tells how far it has come. */
  private static final List<String> LONG = List.of("progress");

  private static final List<String> STUDY =
      join(
          join(
              COHORT,
              STATISTICS,
              List.of("progress", "endpoint", "model", "study", "study.analysis")),
          STUDY_PREDICTION,
          STUDY_ANALYSES);

  private static final List<String> FIGURE = List.of("figure", "figure.render", "figure.export");

  private static final List<String> EVERYTHING_BELOW_FACES =
      join(
          STUDY,
          FIGURE,
          List.of("ingest", "study.json", "study.check", "referee", "report", "report.json"));

  static final Map<String, List<String>> MAY_USE = table();

  private PackageTable() {}

  private static Map<String, List<String>> table() {
    Map<String, List<String>> table = new LinkedHashMap<>();
    STATISTICS_GROUND.forEach(name -> table.put(name, STATISTICS_GROUND));
    ESTIMATORS.forEach(name -> table.put(name, STATISTICS_GROUND));
    // Limits of an incidence are made on the scales of those of survival.
    table.put("statistics.incidence", join(STATISTICS_GROUND, List.of("statistics.kaplanmeier")));
    // A restricted mean is the area under a curve.
    table.put(
        "statistics.restrictedmean", join(STATISTICS_GROUND, List.of("statistics.kaplanmeier")));
    List<String> residual = List.of("statistics.cox.residual");
    List<String> robust = List.of("statistics.cox.robust");
    table.put("statistics.cox.likelihood", join(STATISTICS_GROUND, LONG));
    table.put("statistics.cox", join(STATISTICS_GROUND, COX_GROUND, join(robust, LONG)));
    table.put(
        "statistics.cox.residual", join(STATISTICS_GROUND, List.of("statistics.cox.likelihood")));
    table.put(
        "statistics.cox.proportionality",
        join(STATISTICS_GROUND, List.of("statistics.cox.likelihood")));
    table.put(
        "statistics.cox.robust",
        join(STATISTICS_GROUND, List.of("statistics.cox.likelihood"), residual));
    table.put("statistics.maxcombo", join(STATISTICS_GROUND, List.of("statistics.logrank")));
    table.put("progress", List.of());
    table.put("statistics.parallel", List.of("progress"));
    table.put("statistics.resampling", join(STATISTICS_GROUND, LONG));
    List<String> resampling = List.of("progress", "statistics.resampling");
    table.put("statistics.permutation", join(List.of("statistics.sample"), resampling));
    table.put(
        "statistics.cutpoint",
        join(
            STATISTICS_GROUND,
            List.of("statistics.logrank", "statistics.permutation"),
            resampling));
    List<String> fitted = join(STATISTICS_GROUND, COX_GROUND, List.of("statistics.cox"));
    table.put("statistics.finegray", join(fitted, LONG));
    table.put("statistics.parametric", join(STATISTICS_GROUND, LONG));
    table.put("statistics.smoothing", List.of("statistics.spline"));
    List<String> curves = join(fitted, List.of("statistics.kaplanmeier"));
    table.put("statistics.cox.prediction", curves);
    table.put(
        "statistics.cox.standardization",
        join(fitted, resampling, List.of("statistics.cox.prediction")));
    table.put("statistics.cox.validation", join(curves, resampling));
    table.put("statistics.cox.selection", join(fitted, LONG));
    table.put("statistics.cox.firth", join(fitted, LONG, List.of("statistics.firth")));
    table.put("statistics.cox.elasticnet", join(fitted, LONG));
    table.put("statistics.logistic", join(STATISTICS_GROUND, List.of("statistics.firth")));
    // The reasons why a number does not exist are worded where all wording is.
    table.put("messages", List.of("statistics.inference"));
    table.put("data", List.of("messages"));
    table.put("data.filter", List.of("data", "messages"));
    table.put("ingest", join(COHORT, List.of("progress")));
    table.put("endpoint", join(COHORT, List.of("statistics.sample")));
    table.put("model", join(COHORT, List.of("endpoint", "statistics.sample", "statistics.spline")));
    table.put("study", join(COHORT, ESTIMATORS, List.of("endpoint", "model")));
    List<String> analysis =
        join(COHORT, STATISTICS, List.of("progress", "endpoint", "model", "study"));
    STUDY_PREDICTION.forEach(name -> table.put(name, join(analysis, List.of("study.analysis"))));
    STUDY_ANALYSES.forEach(name -> table.put(name, join(analysis, List.of("study.analysis"))));
    // A claim is a set of models, weighted ones among them.
    table.put(
        "study.claim",
        join(analysis, List.of("study.analysis", "study.weighting", "study.subgroup")));
    table.put(
        "study.balance",
        join(
            analysis,
            List.of("study.analysis", "study.weighting", "study.claim", "study.baseline")));
    table.put("study.planning", join(analysis, List.of("study.analysis", "study.claim")));
    table.put("study.analysis", analysis);
    table.put(
        "study.json", join(COHORT, ESTIMATORS, List.of("ingest", "endpoint", "model", "study")));
    table.put("study.check", join(COHORT, List.of("ingest", "endpoint", "statistics.sample")));
    table.put("figure", STUDY);
    table.put("figure.render", join(STUDY, List.of("figure")));
    table.put("figure.export", join(STUDY, List.of("figure", "figure.render")));
    // What a reviewer would see depends on how far a curve is drawn.
    table.put("referee", join(STUDY, List.of("figure")));
    table.put("report.json", join(STUDY, List.of("referee")));
    table.put("report", join(STUDY, FIGURE, List.of("ingest", "referee", "report.json")));
    table.put("cli", EVERYTHING_BELOW_FACES);
    table.put("ui", EVERYTHING_BELOW_FACES);
    table.put("", List.of("cli", "ui"));
    return table;
  }

  private static List<String> join(List<String> some, List<String> others) {
    return Stream.concat(some.stream(), others.stream()).toList();
  }

  private static List<String> join(List<String> some, List<String> others, List<String> more) {
    return join(join(some, others), more);
  }
}
