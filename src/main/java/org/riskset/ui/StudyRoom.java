package org.riskset.ui;

import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.riskset.referee.RefereeFinding;
import org.riskset.study.analysis.StudyPart;
import org.riskset.study.analysis.StudyResults;
import org.riskset.ui.shell.Room;
import org.riskset.ui.shell.RoomTab;

/** A room of a study, built when somebody first goes there, and what the study gives it. */
final class StudyRoom implements RoomTab {
  private final String title;
  private final Set<StudyPart> wants;
  private final Supplier<Judged> build;
  private @Nullable Judged built;

  /**
   * A room and who judges what it shows.
   *
   * @param room the room
   * @param referee finds what a reviewer would in the study's results and the room's own
   */
  record Judged(Room room, Function<StudyResults, List<RefereeFinding>> referee) {}

  /**
   * A room that is not built yet.
   *
   * @param title name in the bar
   * @param wants the study's results that it shows or that its referee reads
   * @param build makes it, once
   */
  StudyRoom(String title, Set<StudyPart> wants, Supplier<Judged> build) {
    this.title = title;
    this.wants = wants;
    this.build = build;
  }

  @Override
  public String title() {
    return title;
  }

  @Override
  public Room room() {
    return built().room();
  }

  /** The study's results that the room shows or that its referee reads. */
  Set<StudyPart> wants() {
    return wants;
  }

  /** What a reviewer would say of what the room shows. */
  Function<StudyResults, List<RefereeFinding>> referee() {
    return built().referee();
  }

  private Judged built() {
    Judged present = built;
    if (present == null) {
      present = build.get();
      built = present;
    }
    return present;
  }
}
