package org.riskset.ui.opening;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.riskset.data.Column;
import org.riskset.data.DataException;
import org.riskset.ingest.IngestException;
import org.riskset.progress.Progress;
import org.riskset.study.Study;
import org.riskset.ui.opening.ColumnUse.Purpose;
import org.riskset.ui.task.Threads;

/** How a file is understood, and what a person's answers change. */
class OpeningViewModelTest {
  private static final String FILE =
      """
      arm,age,os_months,os_status,pfs_months,pfs_event
      A,50,10,0,5,1
      A,61,20,0,9,1
      B,47,30,1,30,0
      B,55,40,0,21,1
      """;

  private final Path folder;

  OpeningViewModelTest(@TempDir Path folder) {
    this.folder = folder;
  }

  private OpeningViewModel model(String csv) throws IOException, IngestException {
    Path file = Files.writeString(folder.resolve("cohort.csv"), csv);
    return new OpeningViewModel(
        DataFile.read(file, "", Progress.none()),
        new Threads(
            Runnable::run,
            Runnable::run,
            defect -> {
              throw new AssertionError(defect);
            }));
  }

  private static Column column(OpeningViewModel model, String name) {
    return model.cohort().find(name).orElseThrow();
  }

  private static EndpointCheck first(OpeningViewModel model) {
    return model.endpoints().get(0);
  }

  @Test
  void endpointsAndGroupsAreGuessed() throws Exception {
    OpeningViewModel model = model(FILE);

    assertThat(model.endpoints())
        .extracting(check -> check.definition().label())
        .containsExactly("Overall survival", "Progression-free survival");
    assertThat(model.group().map(Column::name)).contains("arm");
    assertThat(model.use(column(model, "os_months"))).isEqualTo(new ColumnUse(Purpose.TIME, "os"));
    assertThat(model.use(column(model, "age")).purpose()).isEqualTo(Purpose.NUMBER);
  }

  @Test
  void theFirstGuessHasToBeConfirmed() throws Exception {
    OpeningViewModel model = model(FILE);
    assertThat(model.openQuestions()).isEqualTo(1);

    model.confirm("os", true);
    assertThat(model.openQuestions()).isZero();
  }

  @Test
  void aWrongCodingIsTurnedRound() throws Exception {
    OpeningViewModel model = model(FILE);
    assertThat(Objects.requireNonNull(first(model).tally()).events()).isEqualTo(1);

    model.eventValues("os", List.of("0"));
    assertThat(Objects.requireNonNull(first(model).tally()).events()).isEqualTo(3);
    assertThat(model.openQuestions()).isZero();
    assertThat(model.study().study().endpoint().eventValues()).containsExactly("0");
  }

  @Test
  void threeValuesAskWhichIsTheEvent() throws Exception {
    OpeningViewModel model = model("arm,os_months,os_status\nA,1,0\nA,2,1\nB,3,9\nB,4,1\n");
    model.use(column(model, "os_status"), ColumnUse.of(Purpose.CATEGORY));
    model.addEndpoint("os_months", "os_status");
    assertThat(first(model).problem()).isNotNull();
    assertThat(first(model).values()).containsExactly("0", "1", "9");

    model.eventValues(first(model).definition().id(), List.of("1"));
    assertThat(first(model).settled()).isTrue();
  }

  @Test
  void textInATimeColumnIsSaidWithRowAndValue() throws Exception {
    OpeningViewModel model = model("arm,os_months,os_event\nA,1,0\nA,unknown yet,1\n");
    model.addEndpoint("os_months", "os_event");

    assertThat(Objects.requireNonNull(first(model).problem()).text())
        .contains("os_months")
        .contains("unknown yet");
    assertThat(model.openQuestions()).isEqualTo(1);
  }

  @Test
  void anEndpointWithoutEventsIsNotOpened() throws Exception {
    OpeningViewModel model = model("os_months,os_event\n1,0\n2,0\n");
    if (model.endpoints().isEmpty()) {
      model.addEndpoint("os_months", "os_event");
    }
    model.confirm(first(model).definition().id(), true);

    assertThat(Objects.requireNonNull(first(model).problem()).text()).contains("os_event");
    assertThat(model.openQuestions()).isEqualTo(1);
  }

  @Test
  void aColumnLeftOutTakesItsEndpointWithIt() throws Exception {
    OpeningViewModel model = model(FILE);
    model.use(column(model, "pfs_event"), ColumnUse.of(Purpose.LEFT_OUT));

    assertThat(model.endpoints()).hasSize(1);
    assertThat(model.use(column(model, "pfs_event")).purpose()).isEqualTo(Purpose.LEFT_OUT);
    assertThat(model.use(column(model, "pfs_months")).purpose()).isEqualTo(Purpose.NUMBER);
  }

  @Test
  void anotherTimeColumnHasToBeConfirmedAnew() throws Exception {
    OpeningViewModel model = model(FILE);
    model.confirm("os", true);
    model.use(column(model, "age"), new ColumnUse(Purpose.TIME, "os"));

    assertThat(first(model).definition().time()).isEqualTo("age");
    assertThat(first(model).settled()).isFalse();
  }

  @Test
  void groupsMayBeOthersOrNone() throws Exception {
    OpeningViewModel model = model(FILE);
    model.confirm("os", true);
    model.groupBy(Optional.empty());

    assertThat(model.group()).isEmpty();
  }

  @Test
  void theStudyHoldsWhatWasAnswered() throws Exception {
    OpeningViewModel model = model(FILE);
    model.confirm("os", true);
    Study study = study(model);

    assertThat(study.groups()).containsExactly("arm");
    assertThat(study.endpoint().time()).isEqualTo("os_months");
    assertThat(study.cohort().source().path())
        .isEqualTo(folder.resolve("cohort.csv").toAbsolutePath().toString());
  }

  @Test
  void columnsThatIdentifyPatientsAreLeftOut() throws Exception {
    StringBuilder csv = new StringBuilder("hospital_no,os_months,os_event\n");
    for (int i = 0; i < 40; i++) {
      csv.append("004").append(18200 + 171 * i).append(',').append(i + 1).append(",1\n");
    }
    OpeningViewModel model = model(csv.toString());

    assertThat(model.use(column(model, "hospital_no")).purpose()).isEqualTo(Purpose.LEFT_OUT);
    assertThat(model.findingsProperty().get())
        .anyMatch(finding -> finding.columns().contains("hospital_no"));
  }

  private static Study study(OpeningViewModel model) throws DataException {
    return model.study().study();
  }
}
