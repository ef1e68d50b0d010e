package org.riskset.ui;

import java.util.List;
import java.util.function.Function;
import org.riskset.data.Dictionary;
import org.riskset.messages.Messages;
import org.riskset.messages.NumberWording;
import org.riskset.referee.Referee;
import org.riskset.referee.RefereeFinding;
import org.riskset.study.Study;
import org.riskset.study.analysis.StudyResults;
import org.riskset.ui.arms.ArmsRoom;
import org.riskset.ui.cohort.CohortRoom;
import org.riskset.ui.control.RunningSign;
import org.riskset.ui.cox.CoxRoom;
import org.riskset.ui.export.SaveDialog;
import org.riskset.ui.incidence.IncidenceRoom;
import org.riskset.ui.referee.RefereeView;
import org.riskset.ui.referee.RefereeViewModel;
import org.riskset.ui.session.OpenDocument;
import org.riskset.ui.session.StudySession;
import org.riskset.ui.shell.Frame;
import org.riskset.ui.shell.Room;
import org.riskset.ui.subgroup.CohortChip;
import org.riskset.ui.subgroup.EmptyResult;
import org.riskset.ui.subgroup.SubgroupPanel;
import org.riskset.ui.subgroup.SubgroupViewModel;
import org.riskset.ui.survival.SurvivalRoom;

/** Everything that the frame shows of one open study. */
final class StudyView {
  private final Frame frame;
  private final OpenDocument document;
  private final StudySession session;
  private final RefereeViewModel referee;
  private final Runnable openExport;
  private final IncidenceRoom incidence;
  private final ArmsRoom arms;

  StudyView(Frame frame, OpenDocument document, WindowThreads threads, Runnable openExport) {
    this.frame = frame;
    this.document = document;
    this.session = document.session();
    this.openExport = openExport;
    this.referee = new RefereeViewModel(session);
    SubgroupViewModel subgroup =
        new SubgroupViewModel(
            session,
            threads.analysis().background(),
            threads.analysis().window(),
            threads.analysis().defects());
    incidence =
        new IncidenceRoom(
            session,
            new SubgroupPanel(subgroup),
            threads.analysis(),
            threads.drawing(),
            new SaveDialog(),
            openExport);
    arms =
        new ArmsRoom(
            session,
            new SubgroupPanel(subgroup),
            threads.analysis(),
            threads.drawing(),
            new SaveDialog(),
            openExport);
    frame.setRooms(
        rooms(subgroup, threads),
        new CohortChip(subgroup),
        new EmptyResult(subgroup),
        new RefereeView(referee),
        new RunningSign(session.running(), Messages.text("ui.running.computing"), session::cancel));
    follow();
  }

  private List<Room> rooms(SubgroupViewModel subgroup, WindowThreads threads) {
    SaveDialog location = new SaveDialog();
    Room cox = new CoxRoom(session, threads.validation(), threads.drawing(), location, openExport);
    return List.of(
        new CohortRoom(
            session,
            new SubgroupPanel(subgroup),
            threads.analysis(),
            threads.drawing(),
            location,
            openExport),
        new SurvivalRoom(
            session,
            new SubgroupPanel(subgroup),
            threads.analysis(),
            threads.drawing(),
            location,
            openExport),
        new RoomWithLeft(
            cox, new SubgroupsOrTerms(session, new SubgroupPanel(subgroup), cox.left())),
        incidence,
        arms);
  }

  private void follow() {
    Referee reader = new Referee(session.cohort());
    List<Function<StudyResults, List<RefereeFinding>>> referees =
        List.of(
            results -> List.of(),
            reader::onSurvival,
            reader::onCox,
            results -> reader.onIncidence(results.study(), incidence.analysis()),
            results -> reader.onArms(results, arms.claim()));
    frame.onRoom(index -> referee.judgeBy(referees.get(index)));
    incidence.onResult(referee::judgeAgain);
    arms.onResult(referee::judgeAgain);
    frame.undoButton().disableProperty().bind(session.canUndoProperty().not());
    frame.redoButton().disableProperty().bind(session.canRedoProperty().not());
    document.editedProperty().addListener((property, before, now) -> showSaved());
    document.fileProperty().addListener((property, before, now) -> showSaved());
    Dictionary dictionary = session.study().cohort().dictionary();
    frame.showStudy(
        dictionary.shortTitle(), dictionary.synthetic() ? Messages.text("ui.sample") : "");
    frame.showSource(source(session.study()));
    showSaved();
  }

  private String source(Study study) {
    return Messages.text(
        "ui.status.source",
        study.cohort().dictionary().synthetic()
            ? Messages.text("ui.status.sample")
            : study.cohort().source().path(),
        NumberWording.count(session.cohort().rowCount()),
        NumberWording.count(session.cohort().columns().size()));
  }

  private void showSaved() {
    boolean edited = document.editedProperty().get();
    boolean filed = document.fileProperty().get().isPresent();
    String state = edited ? "ui.state.edited" : filed ? "ui.state.saved" : "ui.state.new";
    frame.showSaveState(Messages.text(state));
  }

  StudySession session() {
    return session;
  }

  RefereeViewModel referee() {
    return referee;
  }
}
