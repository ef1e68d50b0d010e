package org.riskset.ui.endpoint;

import java.util.List;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.Region;
import org.riskset.endpoint.EndpointDefinition;
import org.riskset.study.EndpointChoice;
import org.riskset.ui.control.Choice;
import org.riskset.ui.control.Segment;
import org.riskset.ui.session.StudySession;
import org.riskset.ui.theme.Icon;

/**
 * The switch between a study's endpoints: all in sight where there is room, else a list that opens.
 * One that readers must know something about carries a sign, and says what on hover.
 */
public final class EndpointSwitch extends Region {
  private static final double LEAST_WIDTH = 160;

  private final StudySession session;
  private List<EndpointDefinition> shown = List.of();
  private Segment<String> segment = new Segment<>(List.of(), id -> id, "");
  private Choice<String> list = new Choice<>(List.of(), id -> id, "");

  /** The switch of a session. */
  public EndpointSwitch(StudySession session) {
    this.session = session;
    setMaxWidth(USE_PREF_SIZE);
    setMaxHeight(USE_PREF_SIZE);
    session.studyProperty().addListener((property, old, study) -> show(study.endpoints()));
    show(session.study().endpoints());
  }

  private void show(EndpointChoice endpoints) {
    if (!endpoints.definitions().equals(shown)) {
      shown = endpoints.definitions();
      segment = segment(endpoints);
      list = list(endpoints);
      getChildren().setAll(segment, list);
    }
    segment.show(endpoints.id());
    list.show(endpoints.id());
  }

  private Segment<String> segment(EndpointChoice endpoints) {
    Segment<String> built =
        new Segment<>(ids(endpoints), id -> label(endpoints, id), endpoints.id());
    built.setId("endpoints");
    built.onChoice(this::use);
    endpoints.definitions().forEach(endpoint -> sign(built, endpoint));
    return built;
  }

  private Choice<String> list(EndpointChoice endpoints) {
    Choice<String> built = new Choice<>(ids(endpoints), id -> label(endpoints, id), endpoints.id());
    built.setId("endpoint-list");
    built.onChoice(this::use);
    return built;
  }

  private static List<String> ids(EndpointChoice endpoints) {
    return endpoints.definitions().stream().map(EndpointDefinition::id).toList();
  }

  private static String label(EndpointChoice endpoints, String id) {
    return endpoints.use(id).current().label();
  }

  private void use(String id) {
    session.edit(study -> study.withEndpoints(study.endpoints().use(id)));
  }

  private static void sign(Segment<String> segment, EndpointDefinition endpoint) {
    String note = endpoint.note();
    if (note != null) {
      ToggleButton button = segment.buttonOf(endpoint.id());
      segment.sign(endpoint.id(), Icon.CAUTION.node());
      button.setTooltip(new Tooltip(note));
      button.setAccessibleHelp(note);
    }
  }

  @Override
  protected double computePrefWidth(double height) {
    return segment.prefWidth(-1);
  }

  @Override
  protected double computeMinWidth(double height) {
    return Math.min(LEAST_WIDTH, segment.prefWidth(-1));
  }

  @Override
  protected double computePrefHeight(double width) {
    return Math.max(segment.prefHeight(-1), list.prefHeight(-1));
  }

  @Override
  protected void layoutChildren() {
    boolean fits = getWidth() + 1 >= segment.prefWidth(-1);
    segment.setVisible(fits);
    list.setVisible(!fits);
    place(segment, segment.prefWidth(-1));
    place(list, Math.min(getWidth(), list.prefWidth(-1)));
  }

  private void place(Region part, double width) {
    double height = part.prefHeight(-1);
    part.resizeRelocate(0, Math.rint((getHeight() - height) / 2), width, height);
  }
}
