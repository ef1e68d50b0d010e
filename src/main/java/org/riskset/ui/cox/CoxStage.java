package org.riskset.ui.cox;

import java.util.EnumMap;
import java.util.Map;
import java.util.function.Supplier;
import javafx.scene.Node;
import org.riskset.messages.Messages;
import org.riskset.ui.endpoint.EndpointSwitch;
import org.riskset.ui.figure.FigureView;
import org.riskset.ui.part.PartView;
import org.riskset.ui.part.PartsStage;
import org.riskset.ui.part.Question;

/** The stage of the Cox room: one of its parts. */
final class CoxStage extends PartsStage<CoxPart> {
  CoxStage(CoxViewModel model, Supplier<FigureView> figures) {
    super(
        "cox-parts",
        model.parts(),
        CoxPart::label,
        views(model, figures),
        new EndpointSwitch(model.session()));
  }

  private static Map<CoxPart, Node> views(CoxViewModel model, Supplier<FigureView> figures) {
    InfluencePane influence =
        new InfluencePane(new InfluencePlot(figures.get(), InfluenceScreen.empty(model.study())));
    PerformancePane performance = new PerformancePane(figures.get());
    Map<CoxPart, Node> views = new EnumMap<>(CoxPart.class);
    views.put(CoxPart.MODEL, new ModelView(model));
    views.put(
        CoxPart.INFLUENCE,
        new PartView<>(
            model.influence().screen(), influenceQuestion(model), influence, influence::show));
    PredictionPane predictions = new PredictionPane(figures.get());
    views.put(
        CoxPart.PREDICTIONS,
        new PartView<>(
            model.predictions().screen(), question("predictions"), predictions, predictions::show));
    views.put(
        CoxPart.PERFORMANCE,
        new PartView<>(
            model.performance().screen(), question("performance"), performance, performance::show));
    return views;
  }

  private static Question influenceQuestion(CoxViewModel model) {
    Question question =
        new WaysOutQuestion(
            model,
            Messages.text("cox.failed.influence"),
            () -> model.influence().screen().screen().waysOut());
    question.setId("influence-problem");
    return question;
  }

  private static Question question(String part) {
    Question question = new Question(Messages.text("cox.failed." + part));
    question.setId(part + "-problem");
    return question;
  }
}
