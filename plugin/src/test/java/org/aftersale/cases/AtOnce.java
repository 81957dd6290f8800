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

/** Acts that meet: each in a thread of its own, begun at the same moment. */
final class AtOnce {

    private AtOnce() {}

    /** What each of n threads got, or threw, that did the same at the same moment. */
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
