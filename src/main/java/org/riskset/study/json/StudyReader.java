package org.riskset.study.json;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.riskset.endpoint.EndpointDefinition;
import org.riskset.ingest.IngestException;
import org.riskset.statistics.cox.likelihood.Ties;
import org.riskset.statistics.kaplanmeier.ConfidenceType;
import org.riskset.statistics.kaplanmeier.HazardMethod;
import org.riskset.statistics.kaplanmeier.SurvivalMethod;
import org.riskset.statistics.parametric.ParametricDistribution;
import org.riskset.study.CohortSpec;
import org.riskset.study.CoxSpec;
import org.riskset.study.DataSource;
import org.riskset.study.EndpointChoice;
import org.riskset.study.FigureSpec;
import org.riskset.study.Penalty;
import org.riskset.study.ProportionalityCheck;
import org.riskset.study.SampleSpec;
import org.riskset.study.Study;
import org.riskset.study.SurvivalScale;
import org.riskset.study.SurvivalSpec;

/** A study from a JSON object. What a document of an older program lacks has its default. */
final class StudyReader {
  /** The newest format that this version reads, and the one that it writes. */
  static final int FORMAT = 1;

  private final Path file;

  StudyReader(Path file) {
    this.file = file;
  }

  Study read() throws IngestException {
    JsonPart root = JsonPart.ofFile(file);
    requireFormat(root);
    JsonPart sample = root.get("sample");
    return new Study(
        cohort(root.get("cohort")),
        endpoints(root.get("endpoints")),
        confidenceLevel(root.get("confidence_level")),
        sample(sample),
        root.get("groups").values(),
        survival(root.get("survival")),
        ComparisonJson.read(root.get("comparison")),
        cox(root.get("cox")),
        IncidenceSpecJson.read(root.find("incidence")),
        ArmsSpecJson.read(root.find("arms")),
        DescriptionSpecJson.read(root.find("description")),
        figure(root.get("figure")));
  }

  private static SurvivalSpec survival(JsonPart part) throws IngestException {
    return new SurvivalSpec(
        part.get("confidence_type").oneOf(EnumNames.all(ConfidenceType.class)),
        part.get("times").numbers(),
        part.get("probabilities").numbers(),
        horizon(part),
        estimator(part),
        flagIfThere(part, "beta_product_at_zero"),
        distribution(part.find("parametric")));
  }

  private static @Nullable ParametricDistribution distribution(Optional<JsonPart> name)
      throws IngestException {
    return name.isPresent() ? name.get().oneOf(EnumNames.all(ParametricDistribution.class)) : null;
  }

  private static OptionalDouble horizon(JsonPart part) throws IngestException {
    OptionalDouble horizon = optional(part, "tau");
    if (horizon.isPresent() && !(horizon.getAsDouble() > 0)) {
      throw part.get("tau").wrong("json.notPositive");
    }
    return horizon;
  }

  private static SurvivalSpec.Estimator estimator(JsonPart part) throws IngestException {
    SurvivalSpec.Estimator usual = SurvivalSpec.Estimator.usual();
    Optional<JsonPart> survival = part.find("survival_method");
    Optional<JsonPart> hazard = part.find("hazard_method");
    return new SurvivalSpec.Estimator(
        survival.isPresent()
            ? survival.get().oneOf(EnumNames.all(SurvivalMethod.class))
            : usual.survival(),
        hazard.isPresent() ? hazard.get().oneOf(EnumNames.all(HazardMethod.class)) : usual.hazard(),
        flagIfThere(part, "reverse"));
  }

  private static boolean flagIfThere(JsonPart part, String name) throws IngestException {
    Optional<JsonPart> flag = part.find(name);
    return flag.isPresent() && flag.get().flag();
  }

  private static SampleSpec sample(JsonPart part) throws IngestException {
    return new SampleSpec(
        part.get("where").text(),
        part.findText("weights").orElse(null),
        part.get("merge_near_times").flag(),
        optional(part, "landmark"),
        new SampleSpec.Variance(
            flagIfThere(part, "robust"), part.findText("cluster").orElse(null)));
  }

  private void requireFormat(JsonPart root) throws IngestException {
    Optional<JsonPart> format = root.find("format");
    if (format.isEmpty() || root.find("riskset").isEmpty()) {
      throw new IngestException("json.noStudy", file);
    }
    if (format.get().whole() > FORMAT) {
      throw new IngestException("json.newer", file, format.get().whole(), FORMAT);
    }
  }

  private CohortSpec cohort(JsonPart part) throws IngestException {
    Map<String, List<String>> levels = new LinkedHashMap<>();
    for (Map.Entry<String, JsonPart> entry : part.get("levels").members().entrySet()) {
      levels.put(entry.getKey(), entry.getValue().values());
    }
    Map<String, String> references = new LinkedHashMap<>();
    for (Map.Entry<String, JsonPart> entry : part.get("references").members().entrySet()) {
      references.put(entry.getKey(), entry.getValue().value());
    }
    String data = part.get("data").text();
    return new CohortSpec(
        new DataSource(DataPath.resolve(file, data), part.get("delimiter").text()),
        DictionaryJson.read(part.get("dictionary"), data),
        Set.copyOf(part.get("factors").values()),
        levels,
        references);
  }

  private static EndpointChoice endpoints(JsonPart part) throws IngestException {
    List<EndpointDefinition> definitions = EndpointJson.readList(part, "definitions");
    String id = part.get("current").text();
    if (definitions.stream().noneMatch(e -> e.id().equals(id))) {
      throw part.get("current").wrong("json.unknownId");
    }
    return new EndpointChoice(definitions, id);
  }

  private static double confidenceLevel(JsonPart part) throws IngestException {
    double level = part.number();
    if (!(level > 0 && level < 1)) {
      throw part.wrong("json.probability");
    }
    return level;
  }

  private static CoxSpec cox(JsonPart part) throws IngestException {
    CoxSpec spec =
        CoxSpec.defaults()
            .withTerms(TermJson.readList(part.get("terms")))
            .withStrata(part.get("strata").values())
            .withTies(part.get("ties").oneOf(EnumNames.all(Ties.class)))
            .withUnivariable(part.get("univariable").flag())
            .withPenalty(penalty(part.find("penalty")))
            .withValidation(ValidationSpecJson.read(part.find("validation")))
            .withInfluence(InfluenceSpecJson.read(part.find("influence")))
            .withProfiles(ProfileJson.readList(part.find("profiles")));
    Optional<JsonPart> check = part.find("proportionality");
    return check.isPresent()
        ? spec.withProportionality(check.get().oneOf(EnumNames.all(ProportionalityCheck.class)))
        : spec;
  }

  private static Penalty penalty(Optional<JsonPart> part) throws IngestException {
    if (part.isEmpty()) {
      return Penalty.none();
    }
    JsonPart penalty = part.get();
    return new Penalty(
        penalty.get("kind").oneOf(EnumNames.all(Penalty.Kind.class)),
        optional(penalty, "lambda"),
        Math.round(penalty.get("seed").number()),
        penalty.get("path").flag());
  }

  private static FigureSpec figure(JsonPart part) throws IngestException {
    JsonPart curves = part.get("survival");
    JsonPart forest = part.get("forest");
    return new FigureSpec(
        part.get("width_mm").number(),
        part.get("height_mm").number(),
        part.get("font_size_pt").number(),
        new FigureSpec.Survival(
            curves.get("confidence_band").flag(),
            curves.get("censor_marks").flag(),
            curves.get("median_lines").flag(),
            curves.get("test_result").flag(),
            curves.get("risk_table").flag(),
            optional(curves, "time_step"),
            optional(curves, "time_end"),
            curves.get("tail_percent").number(),
            curves.get("tail_count").whole(),
            scale(curves)),
        new FigureSpec.Forest(optional(forest, "lower"), optional(forest, "upper")));
  }

  private static SurvivalScale scale(JsonPart curves) throws IngestException {
    Optional<JsonPart> scale = curves.find("scale");
    return scale.isPresent()
        ? scale.get().oneOf(EnumNames.all(SurvivalScale.class))
        : SurvivalScale.SURVIVAL;
  }

  private static OptionalDouble optional(JsonPart part, String name) throws IngestException {
    Optional<JsonPart> member = part.find(name);
    return member.isPresent() ? OptionalDouble.of(member.get().number()) : OptionalDouble.empty();
  }
}
