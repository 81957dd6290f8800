package org.aftersale.cases;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** Runs actions concurrently, each in its own thread, starting at the same moment. */
final class Concurrently {

    private Concurrently() {}

    /** The result or exception of each of n threads that run the same action at the same moment. */
    static List<Object> atOnce(int threads, Callable<Object> act) throws Exception {
        return eachAtOnce(Collections.nCopies(threads, act));
    }

    @SafeVarargs
    static List<Object> eachAtOnce(Callable<Object>... acts) throws Exception {
        return eachAtOnce(Arrays.asList(acts));
    }

    private static List<Object> eachAtOnce(List<Callable<Object>> acts) throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(acts.size());
        try {
            CyclicBarrier start = new CyclicBarrier(acts.size());
            List<Future<Object>> futures = new ArrayList<>();
            for (Callable<Object> act : acts) {
                futures.add(
                        threads.submit(
                                () -> {
                                    start.await();
                                    try {
                                        return act.call();
                                    } catch (RuntimeException e) {
                                        return e;
                                    }
                                }));
            }
            List<Object> results = new ArrayList<>();
            for (Future<Object> future : futures) {
                results.add(future.get());
            }
            return results;
        } finally {
            threads.shutdown();
        }
    }
}
