package org.aftersale.cases;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import org.aftersale.help.editing.EditedSynonyms;
import org.aftersale.help.editing.SynonymDesk;
import org.aftersale.help.picture.ArticlePictures;
import org.aftersale.shared.ConcurrentChangeException;
import org.aftersale.shared.InvalidInputException;
import org.aftersale.shared.NotFoundException;
import org.junit.jupiter.api.Test;

/** What articles share. */
class SynonymsAndPicturesIT extends ArticleTestBase {

    private final SynonymDesk synonyms = store.bean("aftersaleSynonymDesk", SynonymDesk.class);
    private final ArticlePictures pictures =
            store.bean("aftersaleArticlePictures", ArticlePictures.class);

    @Test
    void savesSynonymsOnceAndRestoresOldOnes() {
        long generation = feed.generation();
        synonyms.save(WRITER, "pl", "paczka, przesyłka\nzwrot, oddać 🧦", EditedSynonyms.BUILT_IN);
        assertThat(feed.generation()).isGreaterThan(generation);
        assertThat(sheet("pl").getGroups()).isEqualTo("paczka, przesyłka\nzwrot, oddać 🧦");
        assertThat(sheet("pl").getWordCount()).isEqualTo(4);
        assertThat(sheet("pl").getUpdatedBy()).isEqualTo("Wanda Writer");
        assertThatThrownBy(() -> synonyms.save(WRITER, "pl", "a, b", EditedSynonyms.BUILT_IN))
                .isInstanceOf(ConcurrentChangeException.class);
        assertThatThrownBy(() -> synonyms.save(WRITER, "pl", "alone", sheet("pl").getVersion()))
                .isInstanceOf(InvalidInputException.class);
        assertThatThrownBy(() -> synonyms.save(WRITER, "xx", "a, b", -1))
                .isInstanceOf(NotFoundException.class);
        synonyms.restore(WRITER, "pl");
        assertThat(sheet("pl").getVersion()).isEqualTo(EditedSynonyms.BUILT_IN);
    }

    private EditedSynonyms sheet(String language) {
        return synonyms.list(VIEWER).stream()
                .filter(sheet -> sheet.getLanguage().equals(language))
                .findFirst()
                .get();
    }

    @Test
    void returnsAPictureByteForByte() throws IOException {
        assertThatThrownBy(() -> pictures.add(WRITER, "a.svg", "<svg/>".getBytes()))
                .isInstanceOf(InvalidInputException.class);
        assertThatThrownBy(() -> pictures.add(WRITER, "a", new byte[ArticlePictures.MAX_BYTES + 1]))
                .isInstanceOf(InvalidInputException.class);
        byte[] bytes = picture();
        String key = pictures.add(WRITER, "C:\\x\\<script>.png", bytes).getKey();
        assertThat(pictures.byKey(key).get().getBytes()).isEqualTo(bytes);
        assertThat(pictures.byKey(key).get().getContentType()).isEqualTo("image/png");
        assertThat(pictures.list(VIEWER, 1).getItems())
                .extracting("fileName")
                .containsExactly("<script>.png");
        assertThat(pictures.byKey("abcdefghijklmnopqrstuvwxyz").isPresent()).isFalse();
    }
}
