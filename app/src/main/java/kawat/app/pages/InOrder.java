package kawat.app.pages;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Function;
import java.util.function.Predicate;

/**
 * Does work on all cores and hands the results on in the order of the input, holding only a few at
 * a time.
 */
public final class InOrder {
  /** Inputs under way for each core: {@value}; enough to keep cores busy behind one slow page. */
  private static final int AHEAD = 4;

  private InOrder() {}

  /**
   * Maps each input on some thread and accepts each result on this one.
   *
   * @param work must not throw: failures are results, too
   * @param accept gives false to stop early
   */
  public static <I, O> void map(Iterable<I> inputs, Function<I, O> work, Predicate<O> accept) {
    int cores = Runtime.getRuntime().availableProcessors();
    Deque<Future<O>> pending = new ArrayDeque<>();
    try (ExecutorService workers = Executors.newFixedThreadPool(cores)) {
      try {
        for (I input : inputs) {
          pending.add(workers.submit(() -> work.apply(input)));
          if (pending.size() >= cores * AHEAD && !accept.test(take(pending))) {
            return;
          }
        }
        while (!pending.isEmpty() && accept.test(take(pending))) {
          // each result in turn
        }
      } finally {
        workers.shutdownNow();
      }
    }
  }

  private static <O> O take(Deque<Future<O>> pending) {
    try {
      return pending.removeFirst().get();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new CancellationException("interrupted");
    } catch (ExecutionException e) {
      throw e.getCause() instanceof RuntimeException cause
          ? cause
          : new IllegalStateException(e.getCause());
    }
  }
}
