package org.aftersale.permissions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.Paths;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PermissionTableTest {

    private static final String HEADS =
            "## Shop\n| method | address | sent | owner |\n|---|---|---|---|\n";

    @TempDir Path folder;

    @Test
    void readsTheDocumentedTable() {
        PermissionTable table = PermissionTable.read(Paths.get("../docs/permissions.md"));
        assertThat(table.mapped(PermissionTable.SHOP)).contains("GET /account/service");
        assertThat(table.mapped(PermissionTable.OFFICE))
                .contains("POST /aftersale/tickets/{number}/reply")
                .doesNotContain("GET /css/aftersale/**");
        assertThat(table.filters(PermissionTable.OFFICE)).doesNotContain("aftersaleEntryPoints");
        assertThat(table.rows(PermissionTable.SHOP).get(0).answers)
                .containsEntry("nobody", "login");
    }

    @Test
    void requiresARowForAMissingFormToken() throws Exception {
        PermissionTable table = table("| POST | `/a` | `x=1` | case |\n");
        assertThat(table.formsWithoutTokenRow(PermissionTable.SHOP)).containsExactly("/a");
        assertThat(table.mapped(PermissionTable.SHOP)).containsExactly("POST /a");
    }

    @Test
    void namesAnIncompleteRow() {
        assertThatThrownBy(() -> table("| GET | `/a` | page |\n")).hasMessageContaining("line 4");
    }

    private PermissionTable table(String rows) throws Exception {
        Path file = folder.resolve("permissions.md");
        Files.write(file, (HEADS + rows).getBytes(StandardCharsets.UTF_8));
        return PermissionTable.read(file);
    }
}
