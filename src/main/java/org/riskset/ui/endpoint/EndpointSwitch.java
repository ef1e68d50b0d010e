package org.riskset.ui.endpoint;

import java.util.List;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.StackPane;
import org.riskset.endpoint.EndpointDefinition;
import org.riskset.study.EndpointChoice;
import org.riskset.ui.control.Segment;
import org.riskset.ui.session.StudySession;
import org.riskset.ui.theme.Icon;

/**
 * The switch between a study's endpoints. One that readers must know something about carries a
 * sign, and says what on hover.
 */
public final class EndpointSwitch extends StackPane {
  private final StudySession session;
  private List<EndpointDefinition> shown = List.of();
  private Segment<String> segment = new Segment<>(List.of(), id -> id, "");

  /** The switch of a session. */
  public EndpointSwitch(StudySession session) {
    this.session = session;
    setMaxWidth(USE_PREF_SIZE);
    session.studyProperty().addListener((property, old, study) -> show(study.endpoints()));
    show(session.study().endpoints());
  }

  private void show(EndpointChoice endpoints) {
    if (!endpoints.definitions().equals(shown)) {
      shown = endpoints.definitions();
      segment = build(endpoints);
      getChildren().setAll(segment);
    }
    segment.show(endpoints.id());
  }

  private Segment<String> build(EndpointChoice endpoints) {
    Segment<String> built =
        new Segment<>(
            endpoints.definitions().stream().map(EndpointDefinition::id).toList(),
            id -> endpoints.use(id).current().label(),
            endpoints.id());
    built.setId("endpoints");
    built.onChoice(id -> session.edit(study -> study.withEndpoints(study.endpoints().use(id))));
    endpoints.definitions().forEach(endpoint -> sign(built, endpoint));
    return built;
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
}
