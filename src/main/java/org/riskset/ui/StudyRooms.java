package org.riskset.ui;

import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import org.riskset.messages.Messages;
import org.riskset.referee.Referee;
import org.riskset.study.analysis.StudyPart;
import org.riskset.ui.arms.ArmsRoom;
import org.riskset.ui.cohort.CohortRoom;
import org.riskset.ui.cox.CoxRoom;
import org.riskset.ui.export.SaveDialog;
import org.riskset.ui.export.SaveLocation;
import org.riskset.ui.incidence.IncidenceRoom;
import org.riskset.ui.referee.RefereeViewModel;
import org.riskset.ui.session.StudySession;
import org.riskset.ui.shell.Room;
import org.riskset.ui.subgroup.SubgroupPanel;
import org.riskset.ui.subgroup.SubgroupViewModel;
import org.riskset.ui.survival.SurvivalRoom;

/** The rooms of an open study, in the order of the bar. */
final class StudyRooms {
  /** The survival curves, from 0. */
  static final int OPENING = 1;

  private final StudySession session;
  private final SubgroupViewModel subgroup;
  private final RefereeViewModel judging;
  private final Referee referee;
  private final WindowThreads threads;
  private final Runnable export;
  private final SaveLocation location = new SaveDialog();

  /**
   * The rooms of a session.
   *
   * @param subgroup what the left panels show
   * @param judging hears of results that the session does not know of
   * @param export opens the export pane of the room in sight
   */
  StudyRooms(
      StudySession session,
      SubgroupViewModel subgroup,
      RefereeViewModel judging,
      WindowThreads threads,
      Runnable export) {
    this.session = session;
    this.subgroup = subgroup;
    this.judging = judging;
    this.threads = threads;
    this.export = export;
    this.referee = new Referee(session.cohort());
  }

  /** The rooms, none of them built. */
  List<StudyRoom> all() {
    return List.of(
        room("cohort.title", Set.of(), this::cohort),
        room("survival.title", Set.of(StudyPart.CURVES), this::survival),
        room("cox.title", Set.of(StudyPart.MODEL), this::cox),
        room("incidence.title", Set.of(), this::incidence),
        room("arms.title", Set.of(StudyPart.CURVES), this::arms));
  }

  private static StudyRoom room(
      String title, Set<StudyPart> wants, Supplier<StudyRoom.Judged> build) {
    return new StudyRoom(Messages.text(title), wants, build);
  }

  private StudyRoom.Judged cohort() {
    Room room =
        new CohortRoom(
            session,
            new SubgroupPanel(subgroup),
            threads.analysis(),
            threads.drawing(),
            location,
            export);
    return new StudyRoom.Judged(room, results -> List.of());
  }

  private StudyRoom.Judged survival() {
    Room room =
        new SurvivalRoom(session, new SubgroupPanel(subgroup), threads.drawing(), location, export);
    return new StudyRoom.Judged(room, referee::onSurvival);
  }

  private StudyRoom.Judged cox() {
    Room room = new CoxRoom(session, threads.validation(), threads.drawing(), location, export);
    SubgroupsOrTerms left = new SubgroupsOrTerms(session, new SubgroupPanel(subgroup), room.left());
    return new StudyRoom.Judged(new RoomWithLeft(room, left), referee::onCox);
  }

  private StudyRoom.Judged incidence() {
    IncidenceRoom room =
        new IncidenceRoom(
            session,
            new SubgroupPanel(subgroup),
            threads.analysis(),
            threads.drawing(),
            location,
            export);
    room.onResult(judging::judgeAgain);
    return new StudyRoom.Judged(
        room, results -> referee.onIncidence(results.study(), room.analysis()));
  }

  private StudyRoom.Judged arms() {
    ArmsRoom room =
        new ArmsRoom(
            session,
            new SubgroupPanel(subgroup),
            threads.analysis(),
            threads.drawing(),
            location,
            export);
    room.onResult(judging::judgeAgain);
    return new StudyRoom.Judged(room, results -> referee.onArms(results, room.claim()));
  }
}
