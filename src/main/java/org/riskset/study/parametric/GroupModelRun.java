package org.riskset.study.parametric;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;
import org.riskset.data.CategoryColumn;
import org.riskset.data.Cohort;
import org.riskset.data.Column;
import org.riskset.data.DataException;
import org.riskset.endpoint.SurvivalData;
import org.riskset.model.CohortGrouping;
import org.riskset.model.Term;
import org.riskset.progress.Progress;
import org.riskset.statistics.parametric.ParametricDistribution;
import org.riskset.statistics.sample.Grouping;
import org.riskset.study.Study;
import org.riskset.study.analysis.StudyRunner;
import org.riskset.study.analysis.StudySample;

/**
 * Fits parametric models whose only term is the group of a study: one column of categories, whose
 * levels are combinations where several columns form the groups.
 */
public final class GroupModelRun {
  private final StudySample sample;
  private final List<Term> terms;

  private GroupModelRun(StudySample sample, List<Term> terms) {
    this.sample = sample;
    this.terms = terms;
  }

  /**
   * The model of one distribution.
   *
   * @throws DataException if the data do not fit the study or the model, such as a time of 0
   */
  public static GroupModel of(StudyRunner runner, Study study, ParametricDistribution distribution)
      throws DataException {
    return of(runner, study).fit(distribution);
  }

  /**
   * The models of all distributions, in their order.
   *
   * @throws DataException if the data do not fit the study or the models, such as a time of 0
   */
  public static List<GroupModel> all(StudyRunner runner, Study study) throws DataException {
    GroupModelRun run = of(runner, study);
    Progress progress = run.sample.progress();
    List<GroupModel> models = new ArrayList<>();
    ParametricDistribution[] distributions = ParametricDistribution.values();
    for (ParametricDistribution distribution : distributions) {
      progress.requireGoingOn();
      progress.at((double) models.size() / distributions.length);
      models.add(run.fit(distribution));
    }
    return models;
  }

  private GroupModel fit(ParametricDistribution distribution) throws DataException {
    ParametricSpec spec = new ParametricSpec(distribution, terms, List.of(), List.of(), List.of());
    return new GroupModel(new ParametricRun(sample, spec).run(null));
  }

  private static GroupModelRun of(StudyRunner runner, Study study) throws DataException {
    StudySample plain = runner.sample(study);
    SurvivalData data = plain.read(study.groups());
    if (data.size() == 0) {
      throw plain.noRows();
    }
    List<String> groups = plain.grouping(study.groups(), data).labels();
    StudySample sample = runner.sample(withPresentReference(study, groups));
    if (study.groups().isEmpty()) {
      return new GroupModelRun(sample, List.of());
    }
    Cohort categories = sample.withCategories(study.groups());
    if (study.groups().size() == 1) {
      Term alone = new Term.Main(study.groups().get(0));
      return new GroupModelRun(sample.on(categories), List.of(alone));
    }
    String name = categories.unusedName(String.join(", ", study.groups()));
    Column combined = combined(name, categories, study.groups());
    return new GroupModelRun(
        sample.on(categories.with(List.of(combined))), List.of(new Term.Main(name)));
  }

  /** A reference that no patient has leaves its place to the first group. */
  private static Study withPresentReference(Study study, List<String> groups) {
    Map<String, String> references = new HashMap<>(study.cohort().references());
    if (study.groups().size() == 1) {
      String column = study.groups().get(0);
      if (!groups.contains(Objects.requireNonNullElse(references.get(column), ""))) {
        references.remove(column);
      }
    }
    return study.withCohort(study.cohort().withReferences(references));
  }

  /** Combinations of the levels of several columns as levels of one. */
  private static Column combined(String name, Cohort cohort, List<String> columns)
      throws DataException {
    List<Column> parts = new ArrayList<>();
    for (String column : columns) {
      parts.add(cohort.column(column));
    }
    int[] complete =
        IntStream.range(0, cohort.rowCount())
            .filter(row -> parts.stream().noneMatch(part -> part.isMissing(row)))
            .toArray();
    Grouping combinations = CohortGrouping.of(cohort, columns, complete);
    int[] codes = new int[cohort.rowCount()];
    Arrays.fill(codes, -1);
    for (int i = 0; i < complete.length; i++) {
      codes[complete[i]] = combinations.code(i);
    }
    return new CategoryColumn(name, combinations.labels(), codes);
  }
}
