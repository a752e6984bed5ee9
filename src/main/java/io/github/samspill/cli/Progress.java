package io.github.samspill.cli;

import io.github.samspill.report.text.Style;
import java.io.PrintWriter;
import me.tongfei.progressbar.DelegatingProgressBarConsumer;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;

/** Shows on a terminal how far a long run has come; nothing elsewhere. */
final class Progress implements AutoCloseable {
  private static final int WIDTH = 79;

  private final ProgressBar bar;
  private final PrintWriter err;

  private Progress(ProgressBar bar, PrintWriter err) {
    this.bar = bar;
    this.err = err;
  }

  static Progress of(int steps, Streams streams) {
    if (streams.style() == Style.PLAIN) {
      return new Progress(null, streams.err());
    }
    return new Progress(
        new ProgressBarBuilder()
            .setInitialMax(steps)
            .setTaskName("samspill")
            .setUnit(" files", 1)
            .setStyle(ProgressBarStyle.ASCII)
            .setConsumer(
                new DelegatingProgressBarConsumer(
                    line -> {
                      streams.err().print('\r' + line);
                      streams.err().flush();
                    },
                    WIDTH))
            .build(),
        streams.err());
  }

  /** One more is done. */
  void step() {
    if (bar != null) {
      bar.step();
    }
  }

  @Override
  public void close() {
    if (bar != null) {
      bar.close();
      err.println();
    }
  }
}
