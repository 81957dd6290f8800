package com.example.fernhill.payment;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** Sixteen threads that start at the same moment. */
final class ConcurrentCalls {

    static final int SIZE = 16;

    private ConcurrentCalls() {}

    /** The results of all threads; rethrows an exception of any of them. */
    static <T> List<T> all(Callable<T> work) throws Exception {
        CyclicBarrier start = new CyclicBarrier(SIZE);
        ExecutorService threads = Executors.newFixedThreadPool(SIZE);
        try {
            List<Future<T>> begun = new ArrayList<>();
            for (int i = 0; i < SIZE; i++) {
                begun.add(
                        threads.submit(
                                () -> {
                                    start.await();
                                    return work.call();
                                }));
            }
            List<T> done = new ArrayList<>();
            for (Future<T> one : begun) {
                done.add(one.get());
            }
            return done;
        } finally {
            threads.shutdownNow();
        }
    }
}
