package org.aftersale.money;

import java.util.Random;

/** Chance, for whoever makes things up: the same seed always throws the same. */
public final class Dice {

    private final Random random;

    /**
     * @param seed neighbouring ones throw nothing alike
     */
    public Dice(long seed) {
        // java.util.Random's first numbers for seeds in a row are, unless they are mixed before
        long mixed = (seed ^ (seed >>> 30)) * 0xBF58476D1CE4E5B9L;
        mixed = (mixed ^ (mixed >>> 27)) * 0x94D049BB133111EBL;
        this.random = new Random(mixed ^ (mixed >>> 31));
    }

    public boolean percent(int chance) {
        return random.nextInt(100) < chance;
    }

    /** Both ends included. */
    public int between(int least, int most) {
        return least + random.nextInt(most - least + 1);
    }

    /** Both ends included. */
    public long between(long least, long most) {
        return least + (long) (random.nextDouble() * (most - least + 1));
    }

    /** From 1 to {@code most}, and small rather than large: the higher the power, the more so. */
    public int few(int most, int power) {
        double size = 1;
        double share = random.nextDouble();
        for (int i = 0; i < power; i++) {
            size *= share;
        }
        return 1 + (int) (most * size);
    }

    public <T> T oneOf(T[] things) {
        return things[random.nextInt(things.length)];
    }

    /** That many parts of at least 1 each, which add up; as many as there are where fewer. */
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
