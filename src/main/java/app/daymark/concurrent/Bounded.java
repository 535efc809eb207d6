package app.daymark.concurrent;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;

/** Work that must give an answer in time, even where some part of it does not look at the deadline. */
public final class Bounded {

    /** What work that does look at the deadline may take to come back with the best it has. */
    private static final Duration GRACE = Duration.ofMillis(500);

    private Bounded() {}

    /**
     * Does the work in a thread of its own and waits for it until shortly after the deadline.
     *
     * @return empty where it took longer; the thread is then left alone and does not keep the process alive
     * @throws RuntimeException what the work threw
     */
    public static <T> Optional<T> call(Supplier<T> work, Deadline deadline) {
        AtomicReference<T> result = new AtomicReference<>();
        AtomicReference<Throwable> failure = new AtomicReference<>();
        CountDownLatch done = new CountDownLatch(1);
        Thread.ofPlatform().daemon().name("bounded work").start(() -> {
            try {
                result.set(work.get());
            } catch (Throwable e) {
                failure.set(e);
            } finally {
                done.countDown();
            }
        });
        try {
            if (!done.await(deadline.left().plus(GRACE).toNanos(), TimeUnit.NANOSECONDS)) {
                return Optional.empty();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return Optional.empty();
        }
        switch (failure.get()) {
            case null -> {}
            case RuntimeException e -> throw e;
            case Error e -> throw e;
            case Throwable e -> throw new IllegalStateException(e);
        }
        return Optional.of(result.get());
    }
}
