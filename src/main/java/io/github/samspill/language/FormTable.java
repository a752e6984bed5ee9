package io.github.samspill.language;

import java.util.Arrays;
import java.util.function.Function;

/**
 * What is known of each form, found when the form is first asked for. It stays as small as the
 * number of forms that an analysis keeps. One thread uses one table, with the forms of one
 * analysis.
 *
 * @param <T> what is known
 */
public final class FormTable<T> {
  private final Function<Form, T> found;
  private Form[] forms = new Form[1 << 8];
  private Object[] values = new Object[1 << 8];

  /** A table that finds what is not known in this way. */
  public FormTable(Function<Form, T> found) {
    this.found = found;
  }

  /** What is known of a form. */
  // The form itself is asked for: an analysis that numbers anew gives its number to another.
  @SuppressWarnings({"ReferenceEquality", "unchecked"})
  public T of(Form form) {
    int number = form.number();
    if (number >= forms.length || forms[number] != form) {
      find(form, number);
    }
    return (T) values[number];
  }

  private void find(Form form, int number) {
    if (number >= forms.length) {
      int size = Math.max(number + 1, 2 * forms.length);
      forms = Arrays.copyOf(forms, size);
      values = Arrays.copyOf(values, size);
    }
    values[number] = found.apply(form);
    forms[number] = form;
  }
}
