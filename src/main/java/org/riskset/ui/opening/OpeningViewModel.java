package org.riskset.ui.opening;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;
import org.riskset.data.Cohort;
import org.riskset.data.Column;
import org.riskset.data.DataException;
import org.riskset.data.Finding;
import org.riskset.data.NumberColumn;
import org.riskset.endpoint.EndpointDefinition;
import org.riskset.endpoint.EndpointGuess;
import org.riskset.endpoint.EventTally;
import org.riskset.endpoint.EventWords;
import org.riskset.endpoint.GuessedEndpoint;
import org.riskset.messages.Message;
import org.riskset.messages.Messages;
import org.riskset.study.CohortDescription;
import org.riskset.study.DataSource;
import org.riskset.study.StudyDraft;
import org.riskset.study.check.CohortCheck;
import org.riskset.ui.opening.ColumnUse.Purpose;
import org.riskset.ui.session.OpenedStudy;
import org.riskset.ui.task.LatestTask;
import org.riskset.ui.task.Threads;

/** The opening check: how a data file is understood, and the answers of the person who knows. */
public final class OpeningViewModel {
  private static final int FEW_VALUES = 6;

  private final DataFile file;
  private final List<GuessedEndpoint> guesses;
  private final LatestTask<List<Finding>> auditing;
  private final Consumer<Exception> defects;
  private final ReadOnlyObjectWrapper<OpeningDraft> draft;
  private final ReadOnlyObjectWrapper<List<Finding>> findings =
      new ReadOnlyObjectWrapper<>(List.of());

  /**
   * The check of a file that has been read.
   *
   * @param threads where the audit runs
   */
  public OpeningViewModel(DataFile file, Threads threads) {
    this.file = file;
    this.guesses = EndpointGuess.of(file.cohort());
    this.auditing = new LatestTask<>(threads.background(), threads.window());
    this.defects = threads.defects();
    this.draft = new ReadOnlyObjectWrapper<>(new DraftBuilder(file, guesses).build());
    audit();
  }

  /** The file as read. */
  public DataFile file() {
    return file;
  }

  /** The cohort as read. */
  public Cohort cohort() {
    return file.cohort();
  }

  /** Whether a dictionary says what the columns are. */
  public boolean isDescribed() {
    return !file.description().dictionary().columns().isEmpty();
  }

  /** Unit of an endpoint's time, empty if neither a dictionary nor the column's name tells. */
  String timeUnit(EndpointDefinition endpoint) {
    return Objects.requireNonNullElseGet(
        draft.get().description().dictionary().timeUnit(),
        () ->
            guesses.stream()
                .filter(guess -> guess.definition().time().equals(endpoint.time()))
                .map(GuessedEndpoint::timeUnit)
                .findFirst()
                .orElse(""));
  }

  /** What a careful reader would remark on, the gravest first. */
  public ReadOnlyObjectProperty<List<Finding>> findingsProperty() {
    return findings.getReadOnlyProperty();
  }

  /** Fires whenever an answer changes how the file is understood. */
  public ReadOnlyObjectProperty<?> changes() {
    return draft.getReadOnlyProperty();
  }

  /** What a column is used for. */
  public ColumnUse use(Column column) {
    return draft.get().use(column);
  }

  /** Uses a column otherwise. */
  public void use(Column column, ColumnUse use) {
    edit(d -> d.use(column, use));
  }

  /** What a column could be used for. */
  public List<ColumnUse> uses(Column column) {
    List<ColumnUse> uses = new ArrayList<>();
    boolean number = column instanceof NumberColumn;
    for (EndpointDefinition endpoint : draft.get().endpoints()) {
      if (number) {
        uses.add(new ColumnUse(Purpose.TIME, endpoint.id()));
      }
      if (column.levels().size() <= FEW_VALUES) {
        uses.add(new ColumnUse(Purpose.EVENT, endpoint.id()));
      }
    }
    if (column.levels().size() > 1 && column.levels().size() <= FEW_VALUES) {
      uses.add(ColumnUse.of(Purpose.GROUP));
    }
    if (number) {
      uses.add(ColumnUse.of(Purpose.NUMBER));
    }
    uses.add(ColumnUse.of(Purpose.CATEGORY));
    uses.add(ColumnUse.of(Purpose.LEFT_OUT));
    return uses;
  }

  /** The name of an endpoint. */
  public String endpointLabel(String id) {
    return draft.get().endpoints().stream()
        .filter(e -> e.id().equals(id))
        .map(EndpointDefinition::label)
        .findFirst()
        .orElse(id);
  }

  /** The endpoints and what is to be asked about them. */
  public List<EndpointCheck> endpoints() {
    return draft.get().endpoints().stream().map(this::check).toList();
  }

  private EndpointCheck check(EndpointDefinition endpoint) {
    boolean confirmed = draft.get().confirmed().contains(endpoint.id());
    List<String> values =
        cohort()
            .find(endpoint.event())
            .map(Column::levels)
            .filter(v -> v.size() <= FEW_VALUES)
            .orElse(List.of());
    double[] range = {Double.NaN, Double.NaN};
    try {
      range = range(cohort().numbers(endpoint.time()));
      EventTally tally = EventTally.of(cohort(), endpoint);
      return new EndpointCheck(
          endpoint, tally, values, range[0], range[1], confirmed, oneSided(endpoint, tally));
    } catch (DataException e) {
      return new EndpointCheck(endpoint, null, values, range[0], range[1], confirmed, e.problem());
    }
  }

  private static @Nullable Message oneSided(EndpointDefinition endpoint, EventTally tally) {
    return tally.events() == 0
        ? Message.of("ui.check.noEvents", endpoint.words().plural(), endpoint.event())
        : null;
  }

  private static double[] range(NumberColumn times) {
    double least = Double.NaN;
    double greatest = Double.NaN;
    for (int row = 0; row < times.size(); row++) {
      double value = times.value(row);
      least = least <= value ? least : Double.isNaN(value) ? least : value;
      greatest = greatest >= value ? greatest : Double.isNaN(value) ? greatest : value;
    }
    return new double[] {least, greatest};
  }

  /** The endpoint is meant as it stands, or is not sure after all. */
  public void confirm(String id, boolean meant) {
    edit(d -> d.confirm(id, meant));
  }

  /** These values of the event column are the event. */
  public void eventValues(String id, List<String> values) {
    edit(d -> d.replace(id, e -> e.withEventValues(values)).confirm(id, true));
  }

  /** An endpoint is not wanted. */
  public void remove(String id) {
    edit(d -> d.remove(id));
  }

  /** Two columns are an endpoint. */
  public void addEndpoint(String time, String event) {
    edit(
        d ->
            d.add(
                new EndpointDefinition(
                    d.newId(time),
                    Messages.text("ui.check.newLabel", time),
                    time,
                    null,
                    event,
                    List.of(),
                    EventWords.general(),
                    null)));
  }

  /** Columns that may hold a time. */
  public List<String> timeColumns() {
    return cohort().columns().stream()
        .filter(NumberColumn.class::isInstance)
        .map(Column::name)
        .toList();
  }

  /** Columns that may hold whether the event happened. */
  public List<String> eventColumns() {
    return cohort().columns().stream()
        .filter(column -> column.levels().size() >= 1 && column.levels().size() <= FEW_VALUES)
        .map(Column::name)
        .toList();
  }

  /** The column that forms the groups. */
  public Optional<Column> group() {
    return draft.get().group().flatMap(cohort()::find);
  }

  /** Columns that may form groups. */
  public List<String> groupColumns() {
    Set<String> names = new LinkedHashSet<>();
    group().ifPresent(column -> names.add(column.name()));
    cohort().columns().stream()
        .filter(column -> column.levels().size() > 1 && column.levels().size() <= FEW_VALUES)
        .filter(column -> use(column).endpoint().isEmpty())
        .filter(column -> use(column).purpose() != Purpose.LEFT_OUT)
        .forEach(column -> names.add(column.name()));
    return List.copyOf(names);
  }

  /** Another column forms the groups, or none. */
  public void groupBy(Optional<String> column) {
    edit(d -> d.withGroup(column.orElse(null)));
  }

  /** How many answers are still to be given. */
  public int openQuestions() {
    List<EndpointCheck> checks = endpoints();
    return checks.isEmpty() ? 1 : (int) checks.stream().filter(check -> !check.settled()).count();
  }

  /**
   * The study as understood now.
   *
   * @throws DataException if the data do not fit it
   */
  public OpenedStudy study() throws DataException {
    Path path = file.path().toAbsolutePath();
    DataSource source = new DataSource(path.toString(), file.delimiter());
    return new OpenedStudy(
        cohort(), StudyDraft.of(source, cohort(), draft.get().description()), null);
  }

  private void edit(UnaryOperator<OpeningDraft> change) {
    draft.set(change.apply(draft.get()));
    audit();
  }

  private void audit() {
    CohortDescription description = draft.get().description();
    auditing.request(
        progress -> CohortCheck.of(file.read(), description.dictionary(), description.endpoints()),
        findings::set,
        defects);
  }
}
