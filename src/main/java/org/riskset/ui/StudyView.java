package org.riskset.ui;

import java.util.List;
import org.riskset.data.Dictionary;
import org.riskset.messages.Messages;
import org.riskset.messages.NumberWording;
import org.riskset.study.Study;
import org.riskset.ui.control.RunningSign;
import org.riskset.ui.part.StoppedCard;
import org.riskset.ui.referee.RefereeView;
import org.riskset.ui.referee.RefereeViewModel;
import org.riskset.ui.session.OpenDocument;
import org.riskset.ui.session.StudySession;
import org.riskset.ui.shell.Frame;
import org.riskset.ui.subgroup.CohortChip;
import org.riskset.ui.subgroup.EmptyResult;
import org.riskset.ui.subgroup.SubgroupViewModel;

/** Everything that the frame shows of one open study. */
final class StudyView {
  private final Frame frame;
  private final OpenDocument document;
  private final StudySession session;
  private final RefereeViewModel referee;

  StudyView(Frame frame, OpenDocument document, WindowThreads threads, Runnable openExport) {
    this.frame = frame;
    this.document = document;
    this.session = document.session();
    this.referee = new RefereeViewModel(session);
    SubgroupViewModel subgroup =
        new SubgroupViewModel(
            session,
            threads.analysis().background(),
            threads.analysis().window(),
            threads.analysis().defects());
    List<StudyRoom> rooms = new StudyRooms(session, subgroup, referee, threads, openExport).all();
    frame.setRooms(
        rooms,
        StudyRooms.OPENING,
        new CohortChip(subgroup),
        List.of(StoppedCard.of(session), new EmptyResult(subgroup)),
        new RefereeView(referee),
        new RunningSign(session.running(), Messages.text("ui.running.computing"), session::cancel));
    frame.onRoom(index -> show(rooms.get(index)));
    follow();
  }

  private void show(StudyRoom room) {
    session.want(room.wants());
    referee.judgeBy(room.referee());
  }

  private void follow() {
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
