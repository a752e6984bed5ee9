package io.github.samspill.spark;

import io.github.samspill.batch.Inputs;
import io.github.samspill.batch.Inputs.Input;
import java.io.IOException;
import java.io.Serializable;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Neighbouring inputs that one task works on.
 *
 * @param files at least one, in the order of the inputs
 */
record Part(List<InputFile> files) implements Serializable {
  /**
   * One file.
   *
   * @param name its name in tables
   * @param path where it lies, for every machine
   */
  record InputFile(String name, String path) implements Serializable {
    Input input() {
      return new Input(name, Path.of(path));
    }
  }

  /** Copies the list. */
  Part {
    files = List.copyOf(files);
  }

  /**
   * Divides inputs into parts, by the inputs alone: however many machines there are, the parts are
   * the same.
   *
   * @param bytes a part is full when its files have as many; a larger file is a part by itself
   */
  static List<Part> of(Inputs inputs, long bytes) throws IOException {
    List<Part> parts = new ArrayList<>();
    List<InputFile> open = new ArrayList<>();
    long held = 0;
    for (Input input : inputs.files()) {
      long size = Files.isRegularFile(input.file()) ? Files.size(input.file()) : 0;
      if (!open.isEmpty() && held + size > bytes) {
        parts.add(new Part(open));
        open.clear();
        held = 0;
      }
      open.add(new InputFile(input.name(), input.file().toAbsolutePath().toString()));
      held += size;
    }
    if (!open.isEmpty()) {
      parts.add(new Part(open));
    }
    return parts;
  }
}
