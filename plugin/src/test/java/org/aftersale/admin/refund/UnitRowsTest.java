package org.aftersale.admin.refund;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.aftersale.refund.entitlement.LineUse;
import org.aftersale.render.PageModel;
import org.aftersale.shared.Amount;
import org.junit.jupiter.api.Test;

class UnitRowsTest {

    private final RefundOrderFixture order = new RefundOrderFixture();

    private List<PageModel> rows(RefundFormInput typed, LineUse... uses) {
        return new UnitRows(order.money(), Arrays.asList(uses), typed).all();
    }

    @Test
    void offersNothingForFreeUnits() {
        PageModel sample = rows(RefundFormInput.none()).get(2);
        assertThat(sample).containsEntry("name", "Sample").containsEntry("most", 0);
    }

    @Test
    void listsTheComponentsOfEachUnit() {
        PageModel first = rows(RefundFormInput.none()).get(0);
        assertThat(first)
                .containsEntry("key", "UNIT-11-1")
                .containsEntry("first", 1)
                .containsEntry("last", 1)
                .containsEntry("of", 3)
                .containsEntry("most", 1)
                .containsEntry("list", usd(2200))
                .containsEntry("itemDiscount", usd(201))
                .containsEntry("orderDiscount", usd(334))
                .containsEntry("net", usd(1665))
                .containsEntry("paid", usd(1803));
        PageModel others = rows(RefundFormInput.none()).get(1);
        assertThat(others)
                .containsEntry("first", 2)
                .containsEntry("last", 3)
                .containsEntry("most", 2)
                .containsEntry("paid", usd(1803));
    }

    @Test
    void excludesRefundedUnits() {
        order.before = 1665;
        PageModel first = rows(RefundFormInput.none()).get(0);
        assertThat(first).containsEntry("before", usd(1665)).containsEntry("left", usd(138));
    }

    @Test
    void showsALinesStatusInItsFirstRowOnly() {
        List<PageModel> rows =
                rows(
                        RefundFormInput.none(),
                        new LineUse(11, LineUse.Kind.CLAIMED, 1),
                        new LineUse(11, LineUse.Kind.CLAIMED, 1),
                        new LineUse(31, LineUse.Kind.RETURNED, 1));
        assertThat(rows.get(0).get("uses"))
                .isEqualTo(
                        Collections.singletonList(
                                PageModel.create().with("code", "CLAIMED").with("count", 2)));
        assertThat(rows.get(1)).doesNotContainKey("uses");
        assertThat(rows.get(3)).containsEntry("kind", "SHIPPING").doesNotContainKey("uses");
    }

    @Test
    void keepsTheSubmittedValues() {
        Map<String, String[]> fields =
                Collections.singletonMap("pick_UNIT-11-2", new String[] {"9"});
        List<PageModel> rows = rows(RefundFormInput.of(fields));
        assertThat(rows.get(0)).containsEntry("picked", "");
        assertThat(rows.get(1)).containsEntry("picked", "9");
    }

    private static Amount usd(long minor) {
        return Amount.ofMinor(minor, "USD");
    }
}
