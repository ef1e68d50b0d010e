package org.riskset.cli;

import java.io.IOException;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.riskset.figure.Figure;
import org.riskset.figure.FigurePreset;
import org.riskset.figure.export.FigureExport;
import org.riskset.figure.export.FigureExportException;
import org.riskset.figure.export.FigureFormat;
import org.riskset.messages.Messages;
import org.riskset.study.FigureSpec;
import org.riskset.study.Study;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Option;
import picocli.CommandLine.TypeConversionException;

/** Options that say how a figure looks and where it is written. */
final class FigureOptions {
  @Option(
      names = "--out",
      paramLabel = "FILE",
      description = "Where the figure is written: .svg, .pdf, .png, .tiff, .eps or .pptx.")
  private @Nullable Path out;

  @Option(
      names = "--preset",
      paramLabel = "NAME",
      converter = PresetName.class,
      description = "Size and type that a journal asks for, such as nature-one or slide.")
  private FigurePreset preset = FigurePreset.DOUBLE_COLUMN;

  @Option(
      names = "--width-mm",
      paramLabel = "MM",
      converter = BoundedNumber.Millimetres.class,
      description = "Width on paper.")
  private @Nullable Double width;

  @Option(
      names = "--height-mm",
      paramLabel = "MM",
      converter = BoundedNumber.Millimetres.class,
      description = "Height on paper.")
  private @Nullable Double height;

  @Option(
      names = "--font-size",
      paramLabel = "PT",
      converter = BoundedNumber.Points.class,
      description = "Size of all text, in points.")
  private @Nullable Double fontSize;

  @Option(
      names = "--dpi",
      paramLabel = "N",
      converter = BoundedNumber.DotsPerInch.class,
      description = "Resolution of .png, .tiff and the pixels of .pptx (default: 300).")
  private double dpi = FigureExport.DEFAULT_DPI;

  /** Refuses a file that cannot be drawn to before any work is done. */
  void check(Path data) throws CommandException {
    Path file = file();
    OutputFile.protect(data, file);
    try {
      FigureFormat.of(file);
    } catch (FigureExportException e) {
      throw CommandException.usage(e.problem());
    }
  }

  Study applyTo(Study study) {
    FigureSpec spec = preset.applyTo(study.figure());
    return study.withFigure(
        spec.withSize(
            width == null ? spec.widthMm() : width,
            height == null ? spec.heightMm() : height,
            fontSize == null ? spec.fontSizePt() : fontSize));
  }

  void write(Figure figure, Study study) throws CommandException {
    Path file = file();
    try {
      FigureExport.write(figure, study.figure(), file, dpi);
    } catch (FigureExportException e) {
      throw CommandException.usage(e.problem());
    } catch (IOException e) {
      throw OutputFile.notWritten(file, e);
    }
  }

  /** Says where the figure is. */
  void tell(Console console) throws CommandException {
    console.print(Messages.text("cli.written", file()) + "\n");
  }

  private Path file() throws CommandException {
    if (out == null) {
      throw CommandException.usage("cli.figureOutMissing");
    }
    return out;
  }

  /** Reads the name of a preset. */
  static final class PresetName implements ITypeConverter<FigurePreset> {
    @Override
    public FigurePreset convert(String value) {
      return FigurePreset.named(value)
          .orElseThrow(
              () ->
                  new TypeConversionException(
                      Messages.text("cli.notOneOf", value, String.join(", ", FigurePreset.ids()))));
    }
  }
}
