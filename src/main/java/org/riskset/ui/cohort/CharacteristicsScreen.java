package org.riskset.ui.cohort;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.riskset.data.Cohort;
import org.riskset.data.DataException;
import org.riskset.data.Dictionary;
import org.riskset.messages.Message;
import org.riskset.messages.Messages;
import org.riskset.messages.NumberWording;
import org.riskset.progress.Progress;
import org.riskset.report.Answer;
import org.riskset.report.Table1Answer;
import org.riskset.report.json.Timing;
import org.riskset.study.CharacteristicsSpec;
import org.riskset.study.Study;
import org.riskset.study.analysis.Attempt;
import org.riskset.study.baseline.BaselineRun;
import org.riskset.study.baseline.BaselineSpec;
import org.riskset.study.baseline.BaselineTable;
import org.riskset.study.baseline.BaselineVariable;

/**
 * What the table of characteristics shows.
 *
 * @param study the study that the results belong to
 * @param table the table, or null if there is none
 * @param problem why there is none, empty if there is or nothing is known yet
 * @param rows rows of the table
 * @param candidates columns that may be rows, in the order of the file
 */
record CharacteristicsScreen(
    Study study,
    @Nullable BaselineTable table,
    String problem,
    List<CharacteristicRow> rows,
    List<String> candidates)
    implements CohortScreen {
  /** Chance alone gives a larger difference in one of twenty columns. */
  private static final double QUANTILE = 1.96;

  private static final int DECIMALS = 2;

  /** Copies the lists. */
  CharacteristicsScreen {
    rows = List.copyOf(rows);
    candidates = List.copyOf(candidates);
  }

  /** Nothing is known yet. */
  static CharacteristicsScreen empty(Study study) {
    return new CharacteristicsScreen(study, null, "", List.of(), List.of());
  }

  /** The table that a study asks for. */
  static CharacteristicsScreen of(Study study, Cohort cohort, Progress progress) {
    Attempt<BaselineTable> attempt = Attempt.of(() -> table(study, cohort, progress));
    BaselineTable table = attempt.found().orElse(null);
    return new CharacteristicsScreen(
        study,
        table,
        attempt.failure().map(Message::text).orElse(""),
        table == null
            ? List.of()
            : CharacteristicRows.of(table, study.description().characteristics().numbers()),
        BaselineRun.candidates(study, cohort));
  }

  private static BaselineTable table(Study study, Cohort cohort, Progress progress)
      throws DataException {
    BaselineTable table = new BaselineRun(BaselineSpec.of(study), cohort, progress).run();
    if (table.variables().isEmpty()) {
      throw new DataException("baseline.nothing");
    }
    return table;
  }

  @Override
  public boolean isKnown() {
    return table != null;
  }

  private CharacteristicsSpec asked() {
    return study.description().characteristics();
  }

  /** Whether groups are compared. */
  boolean isCompared() {
    return table != null && table.groups().size() > 1;
  }

  /** Whether tests of differences are shown. */
  boolean showsTests() {
    return isCompared() && asked().tests();
  }

  /** What forms the groups: "by Arm"; empty for all patients together. */
  String by() {
    List<String> groups = table == null ? List.of() : table.spec().groups();
    Dictionary dictionary = study.cohort().dictionary();
    return groups.isEmpty()
        ? ""
        : Messages.text(
            "cohort.table.by",
            groups.stream().map(dictionary::label).collect(Collectors.joining(" × ")));
  }

  /** Heads of the columns of numbers: all patients, then each group. */
  List<String> heads() {
    List<String> heads = new ArrayList<>();
    if (table != null) {
      heads.add(head(Messages.text("cohort.table.all"), table.n()));
      for (int g = 0; g < table.groups().size(); g++) {
        heads.add(head(group(table, g), table.sizes().get(g)));
      }
    }
    return heads;
  }

  private static String head(String label, int n) {
    return Messages.text("cohort.table.head", label, NumberWording.count(n));
  }

  private String group(BaselineTable shown, int group) {
    List<String> columns = shown.spec().groups();
    String label = shown.groups().get(group);
    return columns.size() == 1
        ? study.cohort().dictionary().levelLabel(columns.get(0), label)
        : label;
  }

  /** What the table says in one sentence. */
  String verdict() {
    if (table == null) {
      return "";
    }
    if (table.groups().size() != 2) {
      return Messages.text("cohort.table.verdict", table.n(), table.variables().size());
    }
    List<String> beyond =
        table.variables().stream()
            .filter(CharacteristicsScreen::isBeyondChance)
            .map(variable -> study.cohort().dictionary().label(variable.name()))
            .toList();
    return beyond.isEmpty()
        ? Messages.text("balance.verdict.none", table.variables().size())
        : Messages.text(
            "balance.verdict", beyond.size(), table.variables().size(), String.join(", ", beyond));
  }

  private static boolean isBeyondChance(BaselineVariable variable) {
    return variable
        .standardizedDifference()
        .filter(d -> Math.abs(d.value()) > QUANTILE * d.nullBand())
        .isPresent();
  }

  /** How the numbers of the table are to be read. */
  String legend() {
    return Messages.text("cohort.table.legend." + asked().numbers().name());
  }

  /** What a reader must know. */
  List<String> remarks() {
    List<String> remarks = new ArrayList<>();
    if (table == null) {
      return remarks;
    }
    if (isCompared()) {
      remarks.add(chance(table));
    }
    if (showsTests()) {
      remarks.add(Messages.text("cohort.table.tests"));
    }
    if (table.missing() > 0) {
      remarks.add(Messages.text("cohort.table.leftOut", table.missing()));
    }
    if (study.sample().weightColumn().isPresent()) {
      remarks.add(Messages.text("cohort.table.weights"));
    }
    if (study.sample().landmark().isPresent()) {
      remarks.add(Messages.text("cohort.table.landmark"));
    }
    table.warnings().forEach(warning -> remarks.add(warning.message().text()));
    return remarks;
  }

  /** How far chance alone takes a standardised difference. */
  private static String chance(BaselineTable shown) {
    List<Integer> sizes = shown.sizes();
    if (sizes.size() > 2) {
      return Messages.text("cohort.table.difference.largest");
    }
    double band = QUANTILE * Math.sqrt(1.0 / sizes.get(0) + 1.0 / sizes.get(1));
    return Messages.text(
        "cohort.table.difference",
        NumberWording.count(sizes.get(0)),
        NumberWording.count(sizes.get(1)),
        NumberWording.fixed(band, DECIMALS));
  }

  @Override
  public Optional<Answer> answer() {
    return Optional.ofNullable(table).map(found -> new Table1Answer(found, new Timing(0, 0)));
  }
}
