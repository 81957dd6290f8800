package org.aftersale.permissions;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Paths;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/**
 * Every form whose page takes words has some in its row of docs/permissions.md, so that the walk of
 * the demo store sees them kept when the form is refused. A new form is either such a row or listed
 * here.
 */
class FormWordsTest {

    /** Buttons and choices only. */
    private static final Set<String> WITHOUT_WORDS =
            new HashSet<>(
                    Arrays.asList(
                            "/account/claims/{number}/withdraw",
                            "/account/returns/{return}/cancel",
                            "/aftersale/returns/{return}/authorize",
                            "/aftersale/returns/{return}/receive",
                            "/aftersale/returns/{return}/inspect",
                            "/help/articles/{slug}/helpful",
                            "/account/tickets/solved",
                            "/service/{guest}/claims/{number}/withdraw",
                            "/service/{guest}/account",
                            "/aftersale/tickets/{number}/assign",
                            "/aftersale/tickets/{number}/status",
                            "/aftersale/tickets/{number}/priority",
                            // a claim has none: WithdrawalE2E sees its order number kept
                            "/aftersale/tickets/{number}/withdrawal/assign",
                            "/aftersale/tickets/{number}/withdrawal/accept",
                            "/aftersale/tickets/{number}/withdrawal/reject",
                            "/aftersale/tickets/{number}/withdrawal/goods",
                            "/aftersale/tickets/{number}/withdrawal/proof",
                            "/aftersale/parcels",
                            "/aftersale/parcels/files/{file}",
                            "/aftersale/parcels/senders/{sender}/withdraw",
                            "/aftersale/faq/articles/{id}/restore",
                            "/aftersale/faq/pictures",
                            "/aftersale/faq/pictures.json",
                            "/aftersale/health/retry",
                            "/aftersale/health/retry-all",
                            "/aftersale/health/replay",
                            "/aftersale/health/check",
                            "/aftersale/settings/guarantee-notice/pictures",
                            "/aftersale/settings/guarantee-notice/pictures/remove",
                            "/aftersale/settings/exempt-goods/remove",
                            "/aftersale/settings/exempt-goods/undo",
                            "/aftersale/settings/law/remove",
                            "/aftersale/settings/law/check",
                            "/aftersale/settings/law/undo",
                            "/aftersale/settings/{group}/reset",
                            "/aftersale/settings/{group}/undo",
                            "/aftersale/refunds/{refund}/confirm",
                            "/aftersale/credit/{customer}/requests/{request}/confirm",
                            "/aftersale/credit/{customer}/requests/{request}/reject"));

    @Test
    void everyFormThatTakesWordsIsWalked() {
        PermissionTable table = PermissionTable.read(Paths.get("../docs/permissions.md"));
        Set<String> unknown = new TreeSet<>();
        Set<String> walked = new TreeSet<>();
        for (String side : Arrays.asList(PermissionTable.SHOP, PermissionTable.OFFICE)) {
            for (PermissionTable.Row row : table.rows(side)) {
                if (row.method.equals("POST")) {
                    (row.sent.contains("Walked") ? walked : unknown).add(row.address);
                }
            }
        }
        unknown.removeAll(walked);
        assertThat(unknown).isEqualTo(new TreeSet<>(WITHOUT_WORDS));
    }
}
