package org.aftersale.help.search.text;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Synonym groups, indexed by their members' terms. */
public final class SynonymGroups {

    static final SynonymGroups NONE = parse("", Analysis.of(""));

    /** A word or phrase of a group. */
    public static final class Member {
        public final List<String> terms;
        public final int group;

        public Member(List<String> terms, int group) {
            this.terms = terms;
            this.group = group;
        }
    }

    private final Map<String, List<Member>> byFirstTerm = new HashMap<String, List<Member>>();
    private final List<List<Member>> groups = new ArrayList<List<Member>>();
    private final Map<String, String> written = new HashMap<String, String>();

    private SynonymGroups() {}

    /**
     * @param lines one group per line, its members separated by commas; {@code #} starts a comment.
     *     In {@code a, b => c, d} the members on the left match those on the right, but not vice
     *     versa
     */
    public static SynonymGroups parse(String lines, Analysis analysis) {
        SynonymGroups all = new SynonymGroups();
        for (String line : lines.split("\n")) {
            if (!line.trim().startsWith("#")) {
                all.group(line, analysis);
            }
        }
        return all;
    }

    private void group(String line, Analysis analysis) {
        Set<List<String>> members = new HashSet<List<String>>();
        List<Member> group = new ArrayList<Member>();
        String[] sides = line.split("=>", 2);
        for (String words : sides[0].split(",")) {
            member(words, analysis, members, group);
        }
        List<Member> asked = new ArrayList<Member>(group);
        if (sides.length == 2) {
            for (String words : sides[1].split(",")) {
                member(words, analysis, members, group);
            }
            group.removeAll(asked);
        }
        for (Member member : asked) {
            byFirstTerm
                    .computeIfAbsent(member.terms.get(0), any -> new ArrayList<Member>(1))
                    .add(member);
        }
        groups.add(group);
    }

    private void member(
            String words, Analysis analysis, Set<List<String>> members, List<Member> group) {
        List<Word> found = analysis.words(words);
        List<String> terms = new ArrayList<String>();
        found.forEach(word -> terms.add(word.term));
        if (!terms.isEmpty() && members.add(terms)) {
            group.add(new Member(terms, groups.size()));
            found.forEach(word -> written.putIfAbsent(word.plain, word.written));
        }
    }

    /** The longest members at this position; several if they are in several groups. */
    public List<Member> at(List<String> terms, int place) {
        List<Member> longest = new ArrayList<Member>(1);
        for (Member member :
                byFirstTerm.getOrDefault(terms.get(place), Collections.<Member>emptyList())) {
            int end = place + member.terms.size();
            if (end <= terms.size() && terms.subList(place, end).equals(member.terms)) {
                if (!longest.isEmpty() && longest.get(0).terms.size() < member.terms.size()) {
                    longest.clear();
                }
                if (longest.isEmpty() || longest.get(0).terms.size() == member.terms.size()) {
                    longest.add(member);
                }
            }
        }
        return longest;
    }

    public List<Member> group(int number) {
        return groups.get(number);
    }

    public boolean has(String plain) {
        return written.containsKey(plain);
    }

    /** All words of all groups, without accents. */
    public Set<String> words() {
        return written.keySet();
    }

    public String written(String plain) {
        return written.get(plain);
    }
}
