package org.aftersale.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Questions with known answers. */
record FaqQuestions(String name, String language, List<Question> all) {

    /**
     * @param answers the names of the articles that answer it
     */
    record Question(String text, Set<String> answers) {}

    /**
     * @param file its first column is the question, its second the intent
     * @param intents which articles answer an intent: {@code intent,slug}
     */
    static FaqQuestions read(String language, Path file, Path intents) throws IOException {
        Map<String, Set<String>> answers = new HashMap<>();
        for (List<String> row : rows(intents)) {
            answers.computeIfAbsent(row.get(0), any -> new HashSet<>()).add(row.get(1));
        }
        List<Question> all = new ArrayList<>();
        for (List<String> row : rows(file)) {
            Set<String> right = answers.get(row.get(1));
            if (right == null) {
                throw new IOException(file + ": nothing answers the intent " + row.get(1));
            }
            all.add(new Question(row.get(0), right));
        }
        return new FaqQuestions(file.getFileName().toString(), language, all);
    }

    private static List<List<String>> rows(Path file) throws IOException {
        List<List<String>> rows = new ArrayList<>();
        List<String> lines = Files.readAllLines(file);
        for (String line : lines.subList(1, lines.size())) {
            if (!line.isBlank()) {
                rows.add(cells(line));
            }
        }
        return rows;
    }

    private static List<String> cells(String line) {
        List<String> cells = new ArrayList<>();
        StringBuilder cell = new StringBuilder();
        boolean quoted = false;
        for (int i = 0; i < line.length(); i++) {
            char letter = line.charAt(i);
            if (letter == '"' && quoted && i + 1 < line.length() && line.charAt(i + 1) == '"') {
                cell.append(letter);
                i++;
            } else if (letter == '"') {
                quoted = !quoted;
            } else if (letter == ',' && !quoted) {
                cells.add(cell.toString());
                cell.setLength(0);
            } else {
                cell.append(letter);
            }
        }
        cells.add(cell.toString());
        return cells;
    }
}
