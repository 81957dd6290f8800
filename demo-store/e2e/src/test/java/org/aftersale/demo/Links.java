package org.aftersale.demo;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The links and pictures in our part of a page. */
final class Links {

    private static final Pattern ADDRESS = Pattern.compile("\\s(?:href|src)=\"(/[^/][^\"#]*)");

    private Links() {}

    /** Distinct addresses within the server, as they are written on the page. */
    static Set<String> on(Http.Answer page) {
        int ours = page.body().indexOf("id=\"aftersale\"");
        Set<String> found = new LinkedHashSet<>();
        Matcher address = ADDRESS.matcher(page.body().substring(Math.max(0, ours)));
        while (address.find()) {
            found.add(address.group(1).replace("&amp;", "&"));
        }
        return found;
    }

    /** Those that do not open, with their status. */
    static List<String> dead(Http who, Http.Answer page) {
        List<String> dead = new ArrayList<>();
        for (String address : on(page)) {
            if (!address.toLowerCase().contains("logout")) {
                int status = who.get(address).status();
                if (status >= 400) {
                    dead.add(status + " " + address);
                }
            }
        }
        return dead;
    }
}
