package org.aftersale.help.search.text;

import java.text.Normalizer;
import java.util.function.UnaryOperator;
import org.apache.lucene.analysis.de.GermanLightStemmer;
import org.apache.lucene.analysis.es.SpanishLightStemmer;
import org.apache.lucene.analysis.fr.FrenchLightStemmer;
import org.apache.lucene.analysis.pl.PolishAnalyzer;
import org.apache.lucene.analysis.stempel.StempelStemmer;
import org.tartarus.snowball.ext.EnglishStemmer;

/**
 * The stem of a word in its language, including accents; the word itself for an unknown language.
 */
final class Stems {

    private static final int MIN_LENGTH = 3;

    private Stems() {}

    /** Not thread-safe. */
    static UnaryOperator<String> of(String language) {
        switch (language) {
            case "en":
                return english(new EnglishStemmer());
            case "de":
                GermanLightStemmer german = new GermanLightStemmer();
                return word -> cut(word, german::stem);
            case "es":
                SpanishLightStemmer spanish = new SpanishLightStemmer();
                return word -> cut(word, spanish::stem);
            case "fr":
                FrenchLightStemmer french = new FrenchLightStemmer();
                return word -> cut(word, french::stem);
            case "pl":
                return polish(new StempelStemmer(PolishAnalyzer.getDefaultTable()));
            default:
                return UnaryOperator.identity();
        }
    }

    private interface Cutter {
        int stem(char[] letters, int length);
    }

    private static String cut(String word, Cutter cutter) {
        char[] letters = word.toCharArray();
        return new String(letters, 0, cutter.stem(letters, letters.length));
    }

    private static UnaryOperator<String> english(EnglishStemmer stemmer) {
        return word -> {
            stemmer.setCurrent(word);
            stemmer.stem();
            return stemmer.getCurrent();
        };
    }

    private static UnaryOperator<String> polish(StempelStemmer stemmer) {
        return word -> {
            if (word.length() <= MIN_LENGTH) {
                return word;
            }
            StringBuilder stem = stemmer.stem(Normalizer.normalize(word, Normalizer.Form.NFC));
            return stem == null || stem.length() < 2 ? word : stem.toString();
        };
    }
}
