package io.github.samspill.report;

import java.util.Locale;

/** The language of a report's words. */
public enum Language {
  /** Norwegian, bokmål. */
  NB,
  /** Norwegian, nynorsk. */
  NN,
  /** English. */
  EN;

  /** The language's code, such as {@code nb}. */
  public String id() {
    return name().toLowerCase(Locale.ROOT);
  }
}
