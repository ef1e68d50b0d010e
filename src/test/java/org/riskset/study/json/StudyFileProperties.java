package org.riskset.study.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.riskset.data.ColumnDescription;
import org.riskset.data.Dictionary;
import org.riskset.endpoint.EndpointDefinition;
import org.riskset.endpoint.EventWords;
import org.riskset.ingest.IngestException;
import org.riskset.model.Term;
import org.riskset.model.Terms;
import org.riskset.statistics.cox.likelihood.Ties;
import org.riskset.statistics.cutpoint.CutpointMethod;
import org.riskset.statistics.incidence.VarianceMethod;
import org.riskset.statistics.kaplanmeier.ConfidenceType;
import org.riskset.statistics.kaplanmeier.HazardMethod;
import org.riskset.statistics.kaplanmeier.SurvivalMethod;
import org.riskset.statistics.parametric.ParametricDistribution;
import org.riskset.study.ArmsSpec;
import org.riskset.study.CharacteristicsSpec;
import org.riskset.study.CohortSpec;
import org.riskset.study.ComparisonSpec;
import org.riskset.study.CoxSpec;
import org.riskset.study.CutpointChoice;
import org.riskset.study.DataSource;
import org.riskset.study.DescriptionSpec;
import org.riskset.study.EndpointChoice;
import org.riskset.study.FigureSpec;
import org.riskset.study.IncidenceSpec;
import org.riskset.study.InfluenceSpec;
import org.riskset.study.Penalty;
import org.riskset.study.PlanningSpec;
import org.riskset.study.Profile;
import org.riskset.study.ProportionalityCheck;
import org.riskset.study.SampleSpec;
import org.riskset.study.Study;
import org.riskset.study.SurvivalScale;
import org.riskset.study.SurvivalSpec;
import org.riskset.study.ValidationSpec;

/** Whatever a study says, saving and loading does not change it. */
class StudyFileProperties {
  private static final Path FOLDER = Path.of("").toAbsolutePath().resolve("cohorts");

  @Property(tries = 200)
  void aStudyComesBackAsItWas(@ForAll("studies") Study study)
      throws IOException, IngestException, StudyWriteException {
    Path file = Files.createTempFile("study", StudyFile.SUFFIX);
    try {
      StudyFile.save(study, file);
      assertThat(StudyFile.load(file)).isEqualTo(study);
    } finally {
      Files.delete(file);
    }
  }

  @Provide
  Arbitrary<Study> studies() {
    return Combinators.combine(
            cohorts(),
            endpoints(),
            samples(),
            texts(),
            survivals(),
            coxes(),
            incidences(),
            figures())
        .as(
            (cohort, endpoints, sample, groups, survival, cox, incidence, figure) ->
                new Study(
                    cohort,
                    endpoints,
                    0.95,
                    sample,
                    groups,
                    survival,
                    ComparisonSpec.defaults().withStrata(groups),
                    cox,
                    incidence,
                    ArmsSpec.defaults(),
                    DescriptionSpec.defaults(),
                    figure))
        .flatMap(study -> arms().map(study::withArms))
        .flatMap(study -> descriptions().map(study::withDescription))
        .flatMap(study -> levels().map(study::withConfidenceLevel));
  }

  private static Arbitrary<ArmsSpec> arms() {
    return Combinators.combine(
            Combinators.combine(text(), text(), text()).as(ArmsSpec.Pair::new).injectNull(0.5),
            text().injectNull(0.5),
            Arbitraries.doubles().between(0.5, 100).list().ofMaxSize(3),
            Terms.any(text()).list().ofMaxSize(3).injectNull(0.5),
            texts(),
            Combinators.combine(texts(), Arbitraries.of(true, false)).as(ArmsSpec.Subgroups::new))
        .as(ArmsSpec::new);
  }

  private static Arbitrary<DescriptionSpec> descriptions() {
    Arbitrary<CharacteristicsSpec> tables =
        Combinators.combine(
                texts().injectNull(0.5),
                texts().injectNull(0.5),
                Arbitraries.of(CharacteristicsSpec.NumberForm.class),
                Arbitraries.of(true, false))
            .as(CharacteristicsSpec::new);
    Arbitrary<OptionalDouble> shares =
        levels()
            .map(OptionalDouble::of)
            .injectNull(0.3)
            .map(v -> v == null ? OptionalDouble.empty() : v);
    Arbitrary<PlanningSpec> plans =
        Combinators.combine(Arbitraries.doubles().between(0.1, 0.9), levels(), levels(), shares)
            .as(
                (ratio, power, alpha, share) ->
                    new PlanningSpec(ratio, Math.max(power, alpha), alpha, share));
    Arbitrary<CutpointChoice> cuts =
        Combinators.combine(
                text().injectNull(0.5),
                Arbitraries.doubles().between(0, 0.49),
                Arbitraries.of(CutpointMethod.class))
            .as(CutpointChoice::new);
    return Combinators.combine(tables, plans, cuts).as(DescriptionSpec::new);
  }

  private static Arbitrary<Double> levels() {
    return Arbitraries.doubles().between(0.01, 0.99);
  }

  private static Arbitrary<String> text() {
    return Arbitraries.strings().ofMaxLength(8);
  }

  private static Arbitrary<List<String>> texts() {
    return text().list().ofMaxSize(3);
  }

  private static Arbitrary<CohortSpec> cohorts() {
    Arbitrary<DataSource> sources =
        Combinators.combine(
                Arbitraries.strings().alpha().numeric().ofMinLength(1).ofMaxLength(8),
                Arbitraries.of("", ",", "\t"))
            .as((name, delimiter) -> new DataSource(FOLDER.resolve(name).toString(), delimiter));
    return Combinators.combine(
            sources,
            dictionaries(),
            text().set().ofMaxSize(3),
            Arbitraries.maps(text(), texts()).ofMaxSize(3),
            Arbitraries.maps(text(), text()).ofMaxSize(3))
        .as(CohortSpec::new);
  }

  private static Arbitrary<Dictionary> dictionaries() {
    return Combinators.combine(
            text(),
            text(),
            Arbitraries.of(true, false),
            text().injectNull(0.3),
            text().injectNull(0.3),
            text().injectNull(0.3),
            columns().list().ofMaxSize(3))
        .as(Dictionary::new);
  }

  private static Arbitrary<ColumnDescription> columns() {
    Arbitrary<ColumnDescription.Level> levels =
        Combinators.combine(text(), text()).as(ColumnDescription.Level::new);
    return Combinators.combine(
            text(),
            text(),
            Arbitraries.of(ColumnDescription.Kind.class),
            Arbitraries.of(ColumnDescription.Role.class),
            text().injectNull(0.5),
            levels.list().ofMaxSize(3),
            text().injectNull(0.5),
            text().injectNull(0.5))
        .as(ColumnDescription::new);
  }

  private static Arbitrary<EndpointChoice> endpoints() {
    Arbitrary<EventWords> words =
        Combinators.combine(text(), text(), text(), text()).as(EventWords::new);
    Arbitrary<EndpointDefinition> definitions =
        Combinators.combine(
                text(),
                text(),
                text(),
                text().injectNull(0.5),
                text(),
                texts(),
                words,
                text().injectNull(0.5))
            .as(EndpointDefinition::new);
    return definitions
        .list()
        .ofMinSize(1)
        .ofMaxSize(3)
        .uniqueElements(EndpointDefinition::id)
        .map(list -> new EndpointChoice(list, list.get(list.size() - 1).id()));
  }

  private static Arbitrary<SampleSpec> samples() {
    Arbitrary<Boolean> flags = Arbitraries.of(true, false);
    Arbitrary<SampleSpec.Variance> variances =
        Combinators.combine(flags, text().injectNull(0.5)).as(SampleSpec.Variance::new);
    Arbitrary<OptionalDouble> landmarks =
        Arbitraries.doubles()
            .map(OptionalDouble::of)
            .injectNull(0.3)
            .map(v -> v == null ? OptionalDouble.empty() : v);
    return Combinators.combine(text(), text().injectNull(0.5), flags, landmarks, variances)
        .as(SampleSpec::new);
  }

  private static Arbitrary<SurvivalSpec> survivals() {
    Arbitrary<List<Double>> numbers = Arbitraries.doubles().list().ofMaxSize(3);
    Arbitrary<SurvivalSpec.Estimator> estimators =
        Combinators.combine(
                Arbitraries.of(SurvivalMethod.class),
                Arbitraries.of(HazardMethod.class),
                Arbitraries.of(true, false))
            .as(SurvivalSpec.Estimator::new);
    return Combinators.combine(
            Arbitraries.of(ConfidenceType.class),
            numbers,
            numbers,
            positive(),
            estimators,
            Arbitraries.of(true, false),
            Arbitraries.of(ParametricDistribution.class).injectNull(0.3))
        .as(SurvivalSpec::new);
  }

  private static Arbitrary<OptionalDouble> positive() {
    return Arbitraries.doubles()
        .between(0.01, 1e6)
        .map(OptionalDouble::of)
        .injectNull(0.3)
        .map(v -> v == null ? OptionalDouble.empty() : v);
  }

  private static Arbitrary<CoxSpec> coxes() {
    Arbitrary<List<Term>> terms = Terms.any(text()).list().ofMaxSize(3);
    return Combinators.combine(
            terms,
            texts(),
            Arbitraries.of(Ties.class),
            Arbitraries.of(true, false),
            Arbitraries.of(ProportionalityCheck.class),
            penalties(),
            validations(),
            Combinators.combine(influences(), profiles()).as(Map::entry))
        .as(
            (of, strata, ties, univariable, check, penalty, validation, patients) ->
                new CoxSpec(
                    of,
                    strata,
                    ties,
                    univariable,
                    check,
                    penalty,
                    validation,
                    patients.getKey(),
                    patients.getValue()));
  }

  private static Arbitrary<InfluenceSpec> influences() {
    return Combinators.combine(text().injectNull(0.3), Arbitraries.of(InfluenceSpec.Order.class))
        .as(InfluenceSpec::new);
  }

  private static Arbitrary<List<Profile>> profiles() {
    Arbitrary<Map<String, String>> values = Arbitraries.maps(text(), text()).ofMaxSize(3);
    return Combinators.combine(text(), values).as(Profile::new).list().ofMaxSize(3);
  }

  private static Arbitrary<ValidationSpec> validations() {
    Arbitrary<OptionalInt> groups =
        Arbitraries.integers()
            .between(2, 100)
            .map(OptionalInt::of)
            .injectNull(0.3)
            .map(v -> v == null ? OptionalInt.empty() : v);
    return Combinators.combine(
            Arbitraries.integers().greaterOrEqual(1),
            Arbitraries.longs().between(-(1L << 53), 1L << 53),
            Arbitraries.doubles().list().ofMaxSize(2),
            groups,
            positive(),
            Arbitraries.of(true, false))
        .as(ValidationSpec::new);
  }

  private static Arbitrary<IncidenceSpec> incidences() {
    Arbitrary<ConfidenceType> scales =
        Arbitraries.of(ConfidenceType.class).filter(type -> type != ConfidenceType.BETA_PRODUCT);
    return Combinators.combine(
            Combinators.combine(text(), text()).as(IncidenceSpec.Codes::new).injectNull(0.3),
            text().injectNull(0.3),
            scales,
            Arbitraries.of(VarianceMethod.class),
            Arbitraries.doubles(),
            texts())
        .as(IncidenceSpec::new);
  }

  private static Arbitrary<Penalty> penalties() {
    Arbitrary<OptionalDouble> lambdas =
        Arbitraries.doubles()
            .map(OptionalDouble::of)
            .injectNull(0.3)
            .map(v -> v == null ? OptionalDouble.empty() : v);
    return Combinators.combine(
            Arbitraries.of(Penalty.Kind.class),
            lambdas,
            Arbitraries.longs().between(-(1L << 53), 1L << 53),
            Arbitraries.of(true, false))
        .as(Penalty::new);
  }

  private static Arbitrary<FigureSpec> figures() {
    Arbitrary<Double> numbers = Arbitraries.doubles();
    Arbitrary<OptionalDouble> optional =
        numbers
            .map(OptionalDouble::of)
            .injectNull(0.3)
            .map(v -> v == null ? OptionalDouble.empty() : v);
    Arbitrary<FigureSpec.Survival> survival =
        Combinators.combine(
                optional,
                optional,
                numbers,
                Arbitraries.integers(),
                Arbitraries.of(SurvivalScale.class))
            .as(
                (step, end, percent, count, scale) ->
                    new FigureSpec.Survival(
                        true, false, true, false, true, step, end, percent, count, scale));
    Arbitrary<FigureSpec.Forest> forest =
        Combinators.combine(optional, optional).as(FigureSpec.Forest::new);
    return Combinators.combine(numbers, numbers, numbers, survival, forest).as(FigureSpec::new);
  }
}
