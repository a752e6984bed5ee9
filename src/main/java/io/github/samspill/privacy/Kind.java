package io.github.samspill.privacy;

import java.util.Locale;

/** What a finding is. */
public enum Kind {
  /** A fødselsnummer, D-number or H-number, or a synthetic one. */
  NATIONAL_ID(false),
  /** A bank account's number. */
  ACCOUNT(false),
  /** A telephone number. */
  PHONE(false),
  /** An e-mail address. */
  EMAIL(false),
  /** An address on the web, or a user's name there. */
  WEB(false),
  /** A street address, a post-office box or a postcode with its place. */
  ADDRESS(false),
  /** A day on which somebody was born, or has a birthday. */
  BIRTH_DATE(false),
  /** A car's number plate. */
  CAR_PLATE(false),
  /** The name of a place of work. */
  WORKPLACE(true),
  /** The name of a place. */
  PLACE(true),
  /** A person's name. */
  NAME(true);

  private final boolean named;

  Kind(boolean named) {
    this.named = named;
  }

  /** The kind in files: {@code national-id}, {@code name} and so on. */
  public String id() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /**
   * Whether it is a name, which words and context tell, and not a number or address, which its form
   * does.
   */
  public boolean isNamed() {
    return named;
  }

  /**
   * The kind of an id.
   *
   * @throws IllegalArgumentException when there is none
   */
  public static Kind of(String id) {
    return valueOf(id.toUpperCase(Locale.ROOT).replace('-', '_'));
  }
}
