package org.riskset.ui.figure;

import java.util.function.Consumer;
import javafx.scene.AccessibleRole;
import javafx.scene.Scene;
import javafx.scene.image.ImageView;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;
import org.riskset.figure.Figure;
import org.riskset.figure.render.FigureImage;
import org.riskset.figure.render.FigureStyle;
import org.riskset.study.FigureSpec;
import org.riskset.ui.task.LatestTask;
import org.riskset.ui.task.Threads;

/** A figure as it will be on paper, magnified to the width of the view. */
public final class PaperView extends Region {
  private static final double POINTS_PER_MM = 72 / 25.4;

  private final ImageView picture = new ImageView();
  private final LatestTask<FigureImage> drawing;
  private final Consumer<Exception> defects;
  private @Nullable Request drawn;

  /** What a picture was drawn for. */
  private record Request(Figure figure, FigureSpec spec, double pixelsPerPoint) {}

  /**
   * An empty sheet.
   *
   * @param threads where figures are drawn
   */
  public PaperView(Threads threads) {
    this.drawing = new LatestTask<>(threads.background(), threads.window());
    this.defects = threads.defects();
    picture.setManaged(false);
    getChildren().add(picture);
    getStyleClass().add("paper");
    setAccessibleRole(AccessibleRole.IMAGE_VIEW);
  }

  /** Shows a figure at a size on paper; to be called whenever the view changes its size. */
  public void show(Figure figure, FigureSpec spec) {
    setAccessibleText(figure.alternative());
    picture.setFitWidth(getWidth());
    picture.setFitHeight(getHeight());
    double points = spec.widthMm() * POINTS_PER_MM;
    Request request = new Request(figure, spec, getWidth() * scale() / points);
    if (!request.equals(drawn)) {
      drawn = request;
      drawing.request(
          progress -> draw(request), image -> picture.setImage(PixelImage.of(image)), defects);
    }
  }

  private static FigureImage draw(Request request) {
    return FigureImage.draw(
        request.figure,
        FigureStyle.paper(request.spec),
        request.spec.widthMm() * POINTS_PER_MM,
        request.spec.heightMm() * POINTS_PER_MM,
        request.pixelsPerPoint);
  }

  private double scale() {
    Scene scene = getScene();
    return scene == null || scene.getWindow() == null
        ? 1
        : Math.max(1, scene.getWindow().getRenderScaleX());
  }
}
