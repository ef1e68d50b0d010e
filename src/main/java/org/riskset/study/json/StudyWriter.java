package org.riskset.study.json;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.OptionalDouble;
import java.util.TreeMap;
import java.util.TreeSet;
import org.riskset.study.CohortSpec;
import org.riskset.study.CoxSpec;
import org.riskset.study.EndpointChoice;
import org.riskset.study.FigureSpec;
import org.riskset.study.SampleSpec;
import org.riskset.study.Study;
import org.riskset.study.SurvivalSpec;

/** A study as a JSON object whose members keep their order from one saving to the next. */
final class StudyWriter {
  private final Study study;
  private final String dataPath;
  private final ObjectNode root = JsonNodeFactory.instance.objectNode();

  private StudyWriter(Study study, String dataPath) {
    this.study = study;
    this.dataPath = dataPath;
  }

  /**
   * The study as JSON.
   *
   * @param study the study
   * @param dataPath the data file as the document names it
   * @param program version of the program that writes
   */
  static ObjectNode write(Study study, String dataPath, String program) {
    StudyWriter writer = new StudyWriter(study, dataPath);
    writer.root.put("format", StudyReader.FORMAT);
    writer.root.put("riskset", program);
    writer.write();
    return writer.root;
  }

  private void write() {
    cohort(study.cohort(), root.putObject("cohort"));
    endpoints(study.endpoints(), root.putObject("endpoints"));
    root.put("confidence_level", study.confidenceLevel());
    sample(study.sample(), root.putObject("sample"));
    texts(root, "groups", study.groups());
    survival(study.survival(), root.putObject("survival"));
    ComparisonJson.write(study.comparison(), root.putObject("comparison"));
    cox(study.cox(), root.putObject("cox"));
    IncidenceSpecJson.write(study.incidence(), root.putObject("incidence"));
    ArmsSpecJson.write(study.arms(), root.putObject("arms"));
    DescriptionSpecJson.write(study.description(), root.putObject("description"));
    figure(study.figure(), root.putObject("figure"));
  }

  private static void sample(SampleSpec sample, ObjectNode node) {
    node.put("where", sample.where());
    node.put("weights", sample.weights());
    node.put("merge_near_times", sample.mergeNearTimes());
    optional(node, "landmark", sample.landmark());
    node.put("robust", sample.variance().robust());
    node.put("cluster", sample.variance().cluster());
  }

  private static void survival(SurvivalSpec survival, ObjectNode node) {
    node.put("confidence_type", EnumNames.of(survival.confidenceType()));
    numbers(node, "times", survival.times());
    numbers(node, "probabilities", survival.probabilities());
    optional(node, "tau", survival.horizon());
    node.put("survival_method", EnumNames.of(survival.estimator().survival()));
    node.put("hazard_method", EnumNames.of(survival.estimator().hazard()));
    node.put("reverse", survival.estimator().reverse());
    node.put("beta_product_at_zero", survival.betaProductAtZero());
    survival.parametric().ifPresent(name -> node.put("parametric", EnumNames.of(name)));
  }

  private void cohort(CohortSpec cohort, ObjectNode node) {
    node.put("data", dataPath);
    node.put("delimiter", cohort.source().delimiter());
    DictionaryJson.write(cohort.dictionary(), node.putObject("dictionary"));
    texts(node, "factors", List.copyOf(new TreeSet<>(cohort.factors())));
    ObjectNode levels = node.putObject("levels");
    new TreeMap<>(cohort.levels()).forEach((column, order) -> texts(levels, column, order));
    ObjectNode references = node.putObject("references");
    new TreeMap<>(cohort.references()).forEach(references::put);
  }

  private static void endpoints(EndpointChoice endpoints, ObjectNode node) {
    node.put("current", endpoints.id());
    ArrayNode definitions = node.putArray("definitions");
    endpoints.definitions().forEach(e -> EndpointJson.write(e, definitions.addObject()));
  }

  private static void cox(CoxSpec cox, ObjectNode node) {
    ArrayNode terms = node.putArray("terms");
    cox.terms().forEach(term -> TermJson.write(term, terms.addObject()));
    texts(node, "strata", cox.strata());
    node.put("ties", EnumNames.of(cox.ties()));
    node.put("univariable", cox.univariable());
    node.put("proportionality", EnumNames.of(cox.proportionality()));
    ObjectNode penalty = node.putObject("penalty");
    penalty.put("kind", EnumNames.of(cox.penalty().kind()));
    optional(penalty, "lambda", cox.penalty().lambda());
    penalty.put("seed", cox.penalty().seed());
    penalty.put("path", cox.penalty().path());
    ValidationSpecJson.write(cox.validation(), node.putObject("validation"));
    InfluenceSpecJson.write(cox.influence(), node.putObject("influence"));
    ProfileJson.write(cox.profiles(), node.putArray("profiles"));
  }

  private static void figure(FigureSpec figure, ObjectNode node) {
    node.put("width_mm", figure.widthMm());
    node.put("height_mm", figure.heightMm());
    node.put("font_size_pt", figure.fontSizePt());
    FigureSpec.Survival survival = figure.survival();
    ObjectNode curves = node.putObject("survival");
    curves.put("confidence_band", survival.confidenceBand());
    curves.put("censor_marks", survival.censorMarks());
    curves.put("median_lines", survival.medianLines());
    curves.put("test_result", survival.testResult());
    curves.put("risk_table", survival.riskTable());
    optional(curves, "time_step", survival.timeStep());
    optional(curves, "time_end", survival.timeEnd());
    curves.put("tail_percent", survival.tailPercent());
    curves.put("tail_count", survival.tailCount());
    curves.put("scale", EnumNames.of(survival.scale()));
    ObjectNode forest = node.putObject("forest");
    optional(forest, "lower", figure.forest().lower());
    optional(forest, "upper", figure.forest().upper());
  }

  private static void texts(ObjectNode node, String name, List<String> texts) {
    ArrayNode array = node.putArray(name);
    texts.forEach(array::add);
  }

  private static void numbers(ObjectNode node, String name, List<Double> numbers) {
    ArrayNode array = node.putArray(name);
    numbers.forEach(array::add);
  }

  private static void optional(ObjectNode node, String name, OptionalDouble value) {
    if (value.isPresent()) {
      node.put(name, value.getAsDouble());
    } else {
      node.putNull(name);
    }
  }
}
