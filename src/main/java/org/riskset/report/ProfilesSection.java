package org.riskset.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.riskset.messages.Messages;
import org.riskset.report.json.AnswerPart;
import org.riskset.report.json.ProfilesJson;
import org.riskset.study.Study;
import org.riskset.study.prediction.PredictedProfile;
import org.riskset.study.prediction.PredictedRow;
import org.riskset.study.prediction.ProfileAnalysis;
import org.riskset.study.prediction.ProfileColumn;

/**
 * Predictions for the patients that a study names as part of the answer on its model.
 *
 * @param study the study with model and patients
 * @param analysis the predictions
 */
public record ProfilesSection(Study study, ProfileAnalysis analysis) implements CoxSection {
  @Override
  public String text() {
    TextPage page = new TextPage();
    page.line("report.profiles.title");
    List<PredictedRow> rows =
        analysis.profiles().stream().map(PredictedProfile::row).filter(Objects::nonNull).toList();
    PredictionCells words = new PredictionCells(study, analysis.spec(), rows);
    List<String> head = new ArrayList<>(List.of(Messages.text("report.profiles.name")));
    head.addAll(words.head());
    TextTable table = new TextTable(head);
    analysis.profiles().forEach(profile -> table.add(cells(profile, words)));
    page.table(table);
    analysis.profiles().forEach(profile -> page.paragraph(values(profile)));
    return page.text();
  }

  private static List<String> cells(PredictedProfile profile, PredictionCells words) {
    List<String> cells = new ArrayList<>(List.of(profile.profile().name()));
    PredictedRow row = profile.row();
    if (row == null) {
      cells.add(Messages.text("report.none"));
    } else {
      cells.addAll(words.of(row));
    }
    return cells;
  }

  private String values(PredictedProfile profile) {
    String values =
        analysis.columns().stream()
            .map(column -> value(column, profile))
            .collect(Collectors.joining(", "));
    String name = profile.profile().name();
    return profile
        .whyNot()
        .map(why -> Messages.text("report.profiles.refused", name, values, why.text()))
        .orElseGet(() -> Messages.text("report.profiles.values", name, values));
  }

  private String value(ProfileColumn column, PredictedProfile profile) {
    String value = profile.values().getOrDefault(column.name(), "");
    return Messages.text(
        "report.profiles.value",
        study.cohort().dictionary().label(column.name()),
        column.isNumber() ? value : study.cohort().dictionary().levelLabel(column.name(), value));
  }

  @Override
  public AnswerPart json() {
    return new ProfilesJson(!study.cox().strata().isEmpty(), analysis);
  }
}
