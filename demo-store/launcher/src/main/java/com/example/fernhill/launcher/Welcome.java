package com.example.fernhill.launcher;

/** What is said once everything runs. */
final class Welcome {

    private static final String TEXT =
            """

              Fernhill is open (after %.1f s)

                Shop         http://localhost:%d/
                Back office  http://localhost:%d/admin
                Mail         http://localhost:%d/dev/mail

                Shoppers     shopper@example.com / shopper      six orders, DEMO-1001 to DEMO-1006
                             neighbour@example.com / neighbour  one order, DEMO-2001
                             newcomer@example.com / newcomer    never ordered
                Staff        admin / admin      everything
                             agent / agent      answers customers
                             viewer / viewer    reads only
                             catalog / catalog  the catalogue, nothing else

              Ctrl-C stops it; the data is kept.

            """;

    private Welcome() {}

    static String text(int port, double seconds) {
        return String.format(java.util.Locale.ROOT, TEXT, seconds, port, port, port);
    }
}
