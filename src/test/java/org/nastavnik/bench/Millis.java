package org.nastavnik.bench;

import java.util.Arrays;
import java.util.concurrent.Callable;

/** Wall-clock times of one kind of request, in milliseconds. */
record Millis(String what, double[] sorted) {

    /** @param warmUp runs that are not counted, first */
    static Millis of(String what, int warmUp, int runs, Callable<?> request) throws Exception {
        double[] times = new double[runs];
        for (int run = -warmUp; run < runs; run++) {
            long start = System.nanoTime();
            request.call();
            if (run >= 0) {
                times[run] = (System.nanoTime() - start) / 1e6;
            }
        }
        Arrays.sort(times);
        return new Millis(what, times);
    }

    double median() {
        return sorted[sorted.length / 2];
    }

    double percentile95() {
        return sorted[(int) Math.ceil(sorted.length * 0.95) - 1];
    }

    @Override
    public String toString() {
        return String.format("%-60s median %7.1f ms   95 %% %7.1f ms   worst %7.1f ms   of %d", what, median(), percentile95(),
                sorted[sorted.length - 1], sorted.length);
    }
}
