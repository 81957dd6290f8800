package org.aftersale.money;

import java.util.Random;

/** Random values for generators: the same seed always yields the same sequence. */
public final class SeededRandom {

    private final Random random;

    /**
     * @param seed neighbouring seeds yield unrelated sequences
     */
    public SeededRandom(long seed) {
        // consecutive seeds give similar first numbers in java.util.Random unless they are mixed
        long mixed = (seed ^ (seed >>> 30)) * 0xBF58476D1CE4E5B9L;
        mixed = (mixed ^ (mixed >>> 27)) * 0x94D049BB133111EBL;
        this.random = new Random(mixed ^ (mixed >>> 31));
    }

    public boolean percent(int chance) {
        return random.nextInt(100) < chance;
    }

    /** Both bounds are inclusive. */
    public int between(int least, int limit) {
        return least + random.nextInt(limit - least + 1);
    }

    /** Both bounds are inclusive. */
    public long between(long least, long limit) {
        return least + (long) (random.nextDouble() * (limit - least + 1));
    }

    /**
     * From 1 to {@code most}, biased towards small values; the higher the power, the stronger the
     * bias.
     */
    public int few(int limit, int power) {
        double size = 1;
        double share = random.nextDouble();
        for (int i = 0; i < power; i++) {
            size *= share;
        }
        return 1 + (int) (limit * size);
    }

    public <T> T oneOf(T[] things) {
        return things[random.nextInt(things.length)];
    }

    /** Splits a whole into that many parts of at least 1, or into fewer if it is too small. */
    public int[] cut(int whole, int parts) {
        int[] sizes = new int[Math.min(whole, parts)];
        int left = whole;
        for (int i = 0; i < sizes.length; i++) {
            int after = sizes.length - i - 1;
            sizes[i] = after == 0 ? left : between(1, left - after);
            left -= sizes[i];
        }
        return sizes;
    }
}
