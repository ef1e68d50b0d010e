package org.riskset.report.json;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectWriter;
import java.util.List;
import java.util.OptionalDouble;
import org.riskset.data.Cohort;
import org.riskset.data.Finding;
import org.riskset.statistics.power.PowerCalculation;
import org.riskset.study.Study;
import org.riskset.study.analysis.ComparisonAnalysis;
import org.riskset.study.analysis.CoxAnalysis;
import org.riskset.study.analysis.SurvivalAnalysis;
import org.riskset.study.baseline.BaselineTable;
import org.riskset.study.cutpoint.CutpointAnalysis;
import org.riskset.study.incidence.IncidenceAnalysis;
import org.riskset.study.parametric.ParametricAnalysis;
import org.riskset.study.subgroup.SubgroupAnalysis;
import org.riskset.study.weighting.WeightingAnalysis;

/** Answers as the text of a JSON document. */
public final class JsonDocument {
  private static final ObjectWriter WRITER = new ObjectMapper().writerWithDefaultPrettyPrinter();

  private JsonDocument() {}

  /** Kaplan-Meier curves. */
  public static String of(Study study, SurvivalAnalysis analysis, Timing timing) {
    return text(KaplanMeierJson.of(study, analysis, timing));
  }

  /** A test of equal survival. */
  public static String of(Study study, ComparisonAnalysis analysis, Timing timing) {
    return text(ComparisonJson.of(study, analysis, timing));
  }

  /**
   * A Cox model.
   *
   * @param parts what was asked for beside it
   */
  public static String of(
      Study study, CoxAnalysis analysis, List<AnswerPart> parts, Timing timing) {
    return text(CoxJson.of(study, analysis, parts, timing));
  }

  /** A search for a cut-point. */
  public static String of(Study study, CutpointAnalysis analysis, Timing timing) {
    return text(CutpointJson.of(study, analysis, timing));
  }

  /** Cumulative incidences. */
  public static String of(Study study, IncidenceAnalysis analysis, Timing timing) {
    return text(IncidenceJson.of(study, analysis, timing));
  }

  /** A table of baseline characteristics. */
  public static String of(BaselineTable table, Timing timing) {
    return text(Table1Json.of(table, timing));
  }

  /**
   * The plan of a comparison.
   *
   * @param patients how many it needs, if that is known
   */
  public static String of(PowerCalculation calculation, OptionalDouble patients, Timing timing) {
    return text(PowerJson.of(calculation, patients, timing));
  }

  /** The effect of a treatment in subgroups. */
  public static String of(Study study, SubgroupAnalysis analysis, Timing timing) {
    return text(SubgroupJson.of(study, analysis, timing));
  }

  /** A parametric model. */
  public static String of(Study study, ParametricAnalysis analysis, Timing timing) {
    return text(ParametricJson.of(study, analysis, timing));
  }

  /** Groups made comparable by propensity weights. */
  public static String of(WeightingAnalysis analysis, Timing timing) {
    return text(WeightingJson.of(analysis, timing));
  }

  /** Findings on a data file. */
  public static String of(Cohort cohort, List<Finding> findings, Timing timing) {
    return text(CheckJson.of(cohort, findings, timing));
  }

  private static String text(JsonNode answer) {
    try {
      return WRITER.writeValueAsString(answer) + "\n";
    } catch (JsonProcessingException impossible) {
      throw new IllegalStateException("a tree of plain values can be written", impossible);
    }
  }
}
