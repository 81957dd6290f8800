package org.aftersale.help.importing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ArticleFolderTest {

    @TempDir private Path folder;

    @Test
    void readsCommasQuotesAndLineBreaksInQuotedValues() throws IOException {
        List<Map<String, String>> rows =
                read("code,title\r\nship,\"Shipping, \"\"express\"\"\nand customs\"\r\n");
        assertThat(rows).hasSize(1);
        assertThat(rows.get(0))
                .containsEntry("code", "ship")
                .containsEntry("title", "Shipping, \"express\"\nand customs");
    }

    @Test
    void ignoresAByteOrderMark() throws IOException {
        assertThat(read("\uFEFFcode,title\nship,Shipping\n").get(0)).containsEntry("code", "ship");
    }

    @Test
    void readsMissingValuesAsEmptyAndSkipsEmptyLines() throws IOException {
        List<Map<String, String>> rows = read("code,title,parent\n\nship,Shipping\n\n pay ,,x\n");
        assertThat(rows).hasSize(2);
        assertThat(rows.get(0)).containsEntry("parent", "");
        assertThat(rows.get(1)).containsEntry("code", "pay").containsEntry("title", "");
    }

    @Test
    void readsAMissingFileAsEmpty() throws IOException {
        assertThat(new ArticleFolder(folder.toUri().toString()).table("none.csv")).isEmpty();
    }

    private List<Map<String, String>> read(String csv) throws IOException {
        Files.write(folder.resolve("t.csv"), csv.getBytes(StandardCharsets.UTF_8));
        return new ArticleFolder(folder.toUri().toString()).table("t.csv");
    }
}
