package com.example.fernhill.launcher;

import java.util.Locale;
import java.util.Set;

/** The message printed once everything runs. */
final class Welcome {

    private static final String SHOPPERS =
            """

                Shoppers     shopper@example.com / shopper      six orders, DEMO-1001 to DEMO-1006
                             neighbour@example.com / neighbour  one order, DEMO-2001
                             newcomer@example.com / newcomer    never ordered
                             collector@example.com / collector  order numbers with all signs
                             european@example.com / european    three orders to Berlin, DEMO-4001 to DEMO-4003
                Guests       guest@example.com                  DEMO-3001 to Warsaw, DEMO-3002 to Berlin
            """;

    private static final String STAFF =
            """
                Staff        admin / admin      everything
                             agent / agent      answers customers
                             viewer / viewer    reads only
                             catalog / catalog  the catalogue, nothing else
            """;

    private Welcome() {}

    static String text(Options options, int port, double seconds) {
        Set<Part> parts = options.parts();
        String here = "http://localhost:" + port + options.path();
        StringBuilder text = new StringBuilder("\n");
        text.append(String.format(Locale.ROOT, "  Fernhill is open (after %.1f s)%n%n", seconds));
        if (parts.contains(Part.SHOP)) {
            text.append("    Shop         ").append(here).append("/\n");
        }
        if (parts.contains(Part.OFFICE)) {
            text.append("    Back office  ").append(here).append("/admin\n");
        }
        text.append("    Mail         ").append(mail(options, here)).append('\n');
        text.append("    Gateway      ")
                .append(ofTheShop("/dev/gateway", options, here))
                .append('\n');
        text.append(parts.contains(Part.SHOP) ? SHOPPERS : "\n");
        text.append(parts.contains(Part.OFFICE) ? STAFF : "");
        return text.append("\n  Ctrl-C stops it; the data is kept.\n\n").toString();
    }

    private static String mail(Options options, String here) {
        if (!options.smtp().equals("none")) {
            return "leaves through " + options.smtp();
        }
        return ofTheShop("/dev/mail", options, here);
    }

    private static String ofTheShop(String page, Options options, String here) {
        return options.parts().contains(Part.SHOP) ? here + page : "at " + page + " of the shop";
    }
}
