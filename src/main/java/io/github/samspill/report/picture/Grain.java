package io.github.samspill.report.picture;

/** How fine coordinates are: a tenth of a unit, so that every machine writes the same digits. */
final class Grain {
  private Grain() {}

  static double of(double coordinate) {
    double rounded = Math.round(coordinate * 10) / 10.0;
    // No picture needs a zero with a sign.
    return rounded == 0 ? 0 : rounded;
  }
}
