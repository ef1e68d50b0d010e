package org.riskset.ui.figure;

import java.util.function.Consumer;
import javafx.beans.InvalidationListener;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.ListChangeListener;
import javafx.scene.AccessibleRole;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.image.ImageView;
import javafx.scene.layout.Region;
import javafx.scene.shape.Rectangle;
import javafx.stage.Window;
import org.jspecify.annotations.Nullable;
import org.riskset.figure.Figure;
import org.riskset.figure.FigureGeometry;
import org.riskset.figure.render.FigureImage;
import org.riskset.figure.render.FigureStyle;
import org.riskset.figure.render.FigureTheme;
import org.riskset.ui.task.LatestTask;
import org.riskset.ui.task.Threads;

/**
 * A figure as large as the view. It is drawn away from the window's thread when figure, size, theme
 * or screen change; the earlier picture stays until the new one is there. What answers the pointer
 * lies above as nodes and needs no drawing.
 */
public final class FigureView extends Region {
  private static final String DARK_CLASS = "dark";
  private static final double FONT_SIZE = 12;
  private static final double LEAST_SIDE = 40;

  private final ImageView picture = new ImageView();
  private final LatestTask<FigureImage> drawing;
  private final Consumer<Exception> defects;
  private final ReadOnlyObjectWrapper<@Nullable FigureGeometry> geometry =
      new ReadOnlyObjectWrapper<>();
  private final InvalidationListener redraw = changed -> requestLayout();
  private final ListChangeListener<String> themeChange = changed -> requestLayout();
  private @Nullable Figure figure;
  private @Nullable Request drawn;

  /** What a picture was drawn for. */
  private record Request(
      Figure figure, FigureTheme theme, double width, double height, double scale) {}

  /**
   * An empty view.
   *
   * @param threads where figures are drawn
   */
  public FigureView(Threads threads) {
    this.drawing = new LatestTask<>(threads.background(), threads.window());
    this.defects = threads.defects();
    picture.setManaged(false);
    picture.setMouseTransparent(true);
    getChildren().add(picture);
    setClip(frame());
    getStyleClass().add("figure-view");
    setAccessibleRole(AccessibleRole.IMAGE_VIEW);
    sceneProperty().addListener((property, old, scene) -> follow(old, scene));
  }

  /** The picture of a larger view stays in its place until the next one is drawn. */
  private Rectangle frame() {
    Rectangle frame = new Rectangle();
    frame.widthProperty().bind(widthProperty());
    frame.heightProperty().bind(heightProperty());
    return frame;
  }

  /** Shows a figure, or none. */
  public void show(@Nullable Figure shown) {
    figure = shown;
    setAccessibleText(shown == null ? null : shown.alternative());
    if (shown == null) {
      drawn = null;
      picture.setImage(null);
      geometry.set(null);
    }
    // Other results seldom change the size of the view: the picture need not wait for a layout.
    draw();
    requestLayout();
  }

  /** Where things stand on the picture, in the coordinates of this view; null without picture. */
  public ReadOnlyObjectProperty<@Nullable FigureGeometry> geometryProperty() {
    return geometry.getReadOnlyProperty();
  }

  private void follow(@Nullable Scene old, @Nullable Scene scene) {
    if (old != null) {
      old.getRoot().getStyleClass().removeListener(themeChange);
    }
    if (scene != null) {
      scene.getRoot().getStyleClass().addListener(themeChange);
      scene.windowProperty().addListener((property, before, now) -> follow(now));
      follow(scene.getWindow());
    }
  }

  private void follow(@Nullable Window window) {
    if (window != null) {
      window.renderScaleXProperty().addListener(redraw);
    }
    requestLayout();
  }

  @Override
  protected void layoutChildren() {
    draw();
  }

  private void draw() {
    Figure shown = figure;
    if (shown == null
        || getScene() == null
        || getWidth() < LEAST_SIDE
        || getHeight() < LEAST_SIDE) {
      return;
    }
    Request request = new Request(shown, theme(), getWidth(), getHeight(), scale());
    if (!request.equals(drawn)) {
      drawn = request;
      drawing.request(progress -> draw(request), image -> show(image, request), defects);
    }
  }

  private static FigureImage draw(Request request) {
    return FigureImage.draw(
        request.figure,
        FigureStyle.screen(request.theme, FONT_SIZE),
        request.width,
        request.height,
        request.scale);
  }

  private void show(FigureImage image, Request request) {
    picture.setImage(PixelImage.of(image));
    picture.setFitWidth(image.width() / request.scale);
    picture.setFitHeight(image.height() / request.scale);
    geometry.set(image.geometry());
  }

  private FigureTheme theme() {
    Scene scene = getScene();
    Parent root = scene == null ? null : scene.getRoot();
    return root != null && root.getStyleClass().contains(DARK_CLASS)
        ? FigureTheme.SCREEN_DARK
        : FigureTheme.SCREEN_LIGHT;
  }

  private double scale() {
    Scene scene = getScene();
    Window window = scene == null ? null : scene.getWindow();
    return window == null ? 1 : Math.max(1, window.getRenderScaleX());
  }
}
