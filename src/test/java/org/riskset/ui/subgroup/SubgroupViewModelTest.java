package org.riskset.ui.subgroup;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.riskset.ui.RecurrentNpc;
import org.riskset.ui.session.StudySession;

/** Clicks on the subgroup panel edit the study's filter. Counts are those of the shipped file. */
class SubgroupViewModelTest {
  private final StudySession session = RecurrentNpc.session();
  private final SubgroupViewModel model =
      new SubgroupViewModel(session, Runnable::run, Runnable::run, SubgroupViewModelTest::fail);

  private static void fail(Exception defect) {
    throw new AssertionError(defect);
  }

  private SubgroupScreen screen() {
    return model.screenProperty().get().orElseThrow();
  }

  private ColumnCard.Levels levels(String column) {
    return (ColumnCard.Levels) card(column);
  }

  private ColumnCard card(String column) {
    return screen().cards().stream()
        .filter(card -> card.column().equals(column))
        .findFirst()
        .orElseThrow();
  }

  @Test
  void showsEverybodyAtFirst() {
    assertThat(screen().headcount())
        .isEqualTo(new SubgroupScreen.Headcount(95, 95, null, 95, 63, "deaths"));
    assertThat(screen().filtered()).isFalse();
    assertThat(levels("sex").levels()).extracting(LevelBar::count).containsExactly(71, 24);
  }

  @Test
  void countsThoseWhomALandmarkLeavesOut() {
    session.edit(
        study -> study.withSample(study.sample().withLandmark(java.util.OptionalDouble.of(12))));

    assertThat(screen().headcount())
        .isEqualTo(
            new SubgroupScreen.Headcount(
                95, 95, new SubgroupScreen.Landmark("12 months", 7, 88), 88, 59, "deaths"));
    assertThat(levels("sex").levels().stream().mapToInt(LevelBar::count).sum()).isEqualTo(88);
  }

  @Test
  void splitsBarsByGroupInTheOrderOfTheFigure() {
    assertThat(levels("arm").levels()).extracting(LevelBar::label).containsExactly("RT", "non-RT");
    assertThat(levels("arm").levels())
        .extracting(LevelBar::byGroup)
        .containsExactly(List.of(72, 0, 0), List.of(0, 23, 0));
  }

  @Test
  void aLevelClickedIsTheOnlyOneLeft() {
    model.chooseLevel("sex", "F", false);

    assertThat(session.study().sample().where()).isEqualTo("sex in ('F')");
    assertThat(screen().headcount().shown()).isEqualTo(24);
    assertThat(screen().filters()).containsExactly("Sex: Female");
  }

  @Test
  void aFilteredColumnStillCountsWhatAClickWouldLeave() {
    model.chooseLevel("sex", "F", false);

    assertThat(levels("sex").levels()).extracting(LevelBar::count).containsExactly(71, 24);
    assertThat(levels("sex").levels()).extracting(LevelBar::chosen).containsExactly(false, true);
  }

  @Test
  void theSameLevelClickedAgainBringsAllBack() {
    model.chooseLevel("sex", "F", false);
    model.chooseLevel("sex", "F", false);

    assertThat(session.study().sample().where()).isEmpty();
  }

  @Test
  void withShiftLevelsAddUpUntilAllAreChosen() {
    model.chooseLevel("rN", "rN3", false);
    model.chooseLevel("rN", "rN2", true);
    assertThat(session.study().sample().where()).isEqualTo("rN in ('rN2', 'rN3')");

    model.chooseLevel("rN", "rN1", true);
    model.chooseLevel("rN", "rN0", true);
    assertThat(session.study().sample().where()).isEmpty();
  }

  @Test
  void aBrushedRangeReadsAsPeopleSayIt() {
    ColumnCard.Numbers age = (ColumnCard.Numbers) card("age_years");
    model.chooseBins(age, 4, 6);

    ColumnCard.Numbers brushed = (ColumnCard.Numbers) card("age_years");
    assertThat(brushed.range()).isEqualTo(new ColumnCard.Range(45, 59));
    assertThat(session.study().sample().where()).isEqualTo("age_years >= 45 and age_years <= 59");
  }

  @Test
  void everyBarBrushedIsNoFilter() {
    ColumnCard.Numbers age = (ColumnCard.Numbers) card("age_years");
    model.chooseBins(age, 0, age.bins().size() - 1);

    assertThat(screen().filtered()).isFalse();
  }

  @Test
  void filtersThatLeaveNobodySayWhatTheyAskedAndTheLastCanBeDropped() {
    model.chooseLevel("who_type", "I", false);
    model.chooseLevel("arm", "non-RT", false);
    assertThat(screen().empty()).isTrue();
    assertThat(screen().filters()).containsExactly("WHO type: I", "Arm: non-RT");

    model.dropLast();
    assertThat(screen().headcount().shown()).isEqualTo(1);
  }

  @Test
  void undoBringsTheBarsBack() {
    model.chooseLevel("sex", "F", false);
    session.undo();

    assertThat(screen().headcount().shown()).isEqualTo(95);
  }

  @Test
  void aFilterWrittenByHandIsShownAsItStands() {
    session.edit(study -> study.withSample(study.sample().where("rN == 'rN3' or age_years < 40")));

    assertThat(screen().expression()).isEqualTo("rN == 'rN3' or age_years < 40");
    assertThat(screen().filters()).isEmpty();
  }
}
