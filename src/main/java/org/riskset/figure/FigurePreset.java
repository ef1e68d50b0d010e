package org.riskset.figure;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.riskset.study.FigureSpec;

/** Sizes that journals and slides ask for. */
public enum FigurePreset {
  /** Nature, one column. */
  NATURE_ONE("nature-one", "Nature, one column", 89, 72, 7),
  /** Nature, two columns. */
  NATURE_TWO("nature-two", "Nature, two columns", 183, 120, 7),
  /** Elsevier, one column. */
  ELSEVIER_ONE("elsevier-one", "Elsevier, one column", 90, 72, 7),
  /** PLOS, text width. */
  PLOS("plos", "PLOS", 132, 100, 9),
  /** The Lancet, one column. */
  LANCET("lancet", "Lancet", 75, 105, 10),
  /** Any journal, one column. */
  SINGLE_COLUMN("single-column", "Single column", 85, 70, 7),
  /** Any journal, two columns. */
  DOUBLE_COLUMN("double-column", "Double column", 174, 118, 8),
  /** A slide. */
  SLIDE("slide", "Slide 16:9", 254, 142.875, 18);

  private final String id;
  private final String label;
  private final double widthMm;
  private final double heightMm;
  private final double fontSizePt;

  FigurePreset(String id, String label, double widthMm, double heightMm, double fontSizePt) {
    this.id = id;
    this.label = label;
    this.widthMm = widthMm;
    this.heightMm = heightMm;
    this.fontSizePt = fontSizePt;
  }

  /** Name in commands and files. */
  public String id() {
    return id;
  }

  /** Name for people. */
  public String label() {
    return label;
  }

  /** Width on paper, millimetres. */
  public double widthMm() {
    return widthMm;
  }

  /** Height on paper, millimetres. */
  public double heightMm() {
    return heightMm;
  }

  /** Size of text, points. */
  public double fontSizePt() {
    return fontSizePt;
  }

  /** The same look at this preset's size. */
  public FigureSpec applyTo(FigureSpec spec) {
    return spec.withSize(widthMm, heightMm, fontSizePt);
  }

  /** The preset with the given name in commands. */
  public static Optional<FigurePreset> named(String id) {
    return Arrays.stream(values()).filter(preset -> preset.id.equals(id)).findFirst();
  }

  /** The preset that a figure's size and type agree with. */
  public static Optional<FigurePreset> of(FigureSpec spec) {
    return Arrays.stream(values()).filter(preset -> preset.applyTo(spec).equals(spec)).findFirst();
  }

  /** Names in commands, in order. */
  public static List<String> ids() {
    return Arrays.stream(values()).map(FigurePreset::id).toList();
  }
}
