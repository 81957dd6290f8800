package org.aftersale.cases;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;
import org.aftersale.host.StaffMember;
import org.aftersale.host.catalog.StoreGoods;
import org.aftersale.shared.ConcurrentChangeException;
import org.aftersale.shared.ConflictRetry;
import org.aftersale.shared.InvalidInputException;
import org.aftersale.shared.NotFoundException;
import org.aftersale.shared.PermissionDeniedException;
import org.aftersale.withdrawal.exemption.ExemptGoods;
import org.aftersale.withdrawal.exemption.ExemptGoodsDesk;
import org.aftersale.withdrawal.exemption.ExemptMarkRequest;
import org.aftersale.withdrawal.exemption.Exemption;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Products and categories that staff mark as exempt from withdrawal. */
class ExemptGoodsIT extends SettingsTestBase {

    private static long serial;

    private final ExemptGoodsDesk marks =
            store.bean("aftersaleExemptGoodsDesk", ExemptGoodsDesk.class);
    private final HostCheckoutFixture checkout = new HostCheckoutFixture(store);
    private final String name = "100% Cheese_" + ++serial;
    private long product;
    private long category;

    @BeforeEach
    @AfterEach
    void nothingIsMarked() {
        store.sql.update("delete from AFS_EXEMPT_GOODS");
    }

    @BeforeEach
    void goods() {
        product = checkout.prepare(c -> c.product(name, "5.00", null).getId());
        category =
                store.sql.queryForObject(
                        "select DEFAULT_CATEGORY_ID from BLC_PRODUCT where PRODUCT_ID = " + product,
                        Long.class);
    }

    @Test
    void refusesWhoMayNotConfigure() {
        marks.save(ADA, mark("PRODUCT", product, Exemption.MIXED, ""));
        long change = lastChange();
        for (StaffMember staff : new StaffMember[] {cases.agent, cases.viewer, cases.catalog}) {
            List<Runnable> acts =
                    Arrays.asList(
                            () -> marks.marks(staff, 1),
                            () -> marks.mark(staff, "PRODUCT", "" + product),
                            () -> marks.find(staff, "PRODUCT", name),
                            () -> marks.history(staff, 1),
                            () -> marks.save(staff, mark("PRODUCT", product, null, "")),
                            () -> marks.remove(staff, "PRODUCT", "" + product, "MIXED"),
                            () -> marks.undo(staff, change));
            for (Runnable act : acts) {
                assertThatThrownBy(act::run).isInstanceOf(PermissionDeniedException.class);
            }
        }
    }

    @Test
    void refusesWhatTheCatalogDoesNotHaveAndCodesThatAreNone() {
        String tenThousand = String.join("", Collections.nCopies(10_000, "x"));
        for (String typed : Arrays.asList("", "0", "-1", "99999999999", "none such", tenThousand)) {
            ExemptMarkRequest request = mark("PRODUCT", product, Exemption.MIXED, "");
            request.goods = typed;
            assertThatThrownBy(() -> marks.save(ADA, request))
                    .isInstanceOf(InvalidInputException.class)
                    .hasMessageContaining("exempt.goods");
        }
        ExemptMarkRequest request = mark("BUNDLE", product, null, "");
        request.exemption = tenThousand;
        assertThatThrownBy(() -> marks.save(ADA, request))
                .hasMessageContaining("exempt.kind")
                .hasMessageContaining("exempt.code");
        assertThat(marks.find(ADA, "PRODUCT", tenThousand)).isEmpty();
        assertThat(store.count("AFS_EXEMPT_GOODS")).isZero();
    }

    /** What people type is no pattern. */
    @Test
    void asksWhichOfTheGoodsFoundIsMeant() {
        long other = checkout.prepare(c -> c.product(name + " old", "5.00", null).getId());
        String part = name.substring(1, name.length() - 1).toUpperCase();
        assertThat(marks.find(ADA, "PRODUCT", part))
                .extracting(StoreGoods.Named::getId)
                .contains(product, other);
        assertThat(marks.find(ADA, "PRODUCT", "%_")).isEmpty();
        ExemptMarkRequest request = mark("PRODUCT", product, Exemption.MIXED, "");
        request.goods = part;
        assertThatThrownBy(() -> marks.save(ADA, request)).hasMessageContaining("choose");
        request.chosen = "" + other;
        marks.save(ADA, request);
        assertThat(marks.marks(ADA, 1).getItems())
                .extracting("goods.id", "name", "exemption", "changedBy")
                .containsExactly(tuple(other, name + " old", Exemption.MIXED, "Ada Admin"));
    }

    @Test
    void aProductsMarkWinsOverItsCategorys() {
        checkout.open("USD");
        long order =
                checkout.sell(
                        customer, cart -> cart.add(checkout.prepare(c -> c.find(product)), 1));
        checkout.close();
        List<Long> lines =
                store.sql.queryForList(
                        "select ORDER_ITEM_ID from BLC_ORDER_ITEM where ORDER_ID = " + order,
                        Long.class);
        ExemptGoods exempt = store.bean("aftersaleExemptGoods", ExemptGoods.class);
        assertThat(exempt.of(lines)).isEmpty();
        marks.save(ADA, mark("CATEGORY", category, Exemption.PERISHABLE, ""));
        assertThat(exempt.of(lines)).containsEntry(lines.get(0), Exemption.PERISHABLE);
        marks.save(ADA, mark("PRODUCT", product, Exemption.CUSTOM_MADE, ""));
        assertThat(exempt.of(lines)).containsEntry(lines.get(0), Exemption.CUSTOM_MADE);
        marks.remove(ADA, "PRODUCT", "" + product, "CUSTOM_MADE");
        assertThat(exempt.of(lines)).containsEntry(lines.get(0), Exemption.PERISHABLE);
    }

    @Test
    void refusesTheSecondOfTwoPeopleUntilTheyHaveSeenTheMark() {
        marks.save(ADA, mark("PRODUCT", product, Exemption.MIXED, ""));
        assertThatThrownBy(() -> marks.save(BO, mark("PRODUCT", product, Exemption.PERISHABLE, "")))
                .isInstanceOf(ConcurrentChangeException.class);
        assertThatThrownBy(() -> marks.remove(BO, "PRODUCT", "" + product, "PERISHABLE"))
                .isInstanceOf(ConcurrentChangeException.class);
        // the same mark as somebody else's is no conflict, and no change
        marks.save(BO, mark("PRODUCT", product, Exemption.MIXED, ""));
        marks.save(BO, mark("PRODUCT", product, Exemption.PERISHABLE, "MIXED"));
        assertThat(marks.mark(ADA, "PRODUCT", "" + product).get().getExemption())
                .isEqualTo(Exemption.PERISHABLE);
        assertThat(store.count("AFS_SETTING_CHANGE")).isEqualTo(2);
    }

    @Test
    void letsOneOfTwoConcurrentMarksThrough() throws Exception {
        List<Object> results =
                Concurrently.eachAtOnce(
                        () -> saved(mark("PRODUCT", product, Exemption.MIXED, "")),
                        () -> saved(mark("PRODUCT", product, Exemption.PERISHABLE, "")));
        List<Object> refused =
                results.stream()
                        .filter(result -> result instanceof RuntimeException)
                        .collect(Collectors.toList());
        assertThat(refused)
                .hasSize(1)
                .allMatch(
                        e ->
                                e instanceof ConcurrentChangeException
                                        || ConflictRetry.isConflict((RuntimeException) e));
        assertThat(store.count("AFS_EXEMPT_GOODS")).isEqualTo(1);
    }

    private boolean saved(ExemptMarkRequest request) {
        marks.save(ADA, request);
        return true;
    }

    @Test
    void recordsUndoesAndUndoesTheUndoing() {
        marks.save(ADA, mark("PRODUCT", product, Exemption.MIXED, ""));
        marks.remove(BO, "PRODUCT", "" + product, "MIXED");
        assertThat(marks.mark(ADA, "PRODUCT", "" + product)).isEmpty();
        assertThat(marks.history(ADA, 1).getItems())
                .extracting("change.before", "change.after", "change.staffName", "latest", "name")
                .containsExactly(
                        tuple("MIXED", "", "Bo Boss", true, name),
                        tuple("", "MIXED", "Ada Admin", false, name));
        long removal = lastChange();
        marks.undo(ADA, removal);
        assertThat(marks.mark(ADA, "PRODUCT", "" + product).get().getExemption())
                .isEqualTo(Exemption.MIXED);
        assertThatThrownBy(() -> marks.undo(BO, removal))
                .isInstanceOf(ConcurrentChangeException.class);
        marks.undo(BO, lastChange());
        assertThat(marks.marks(ADA, 1).getItems()).isEmpty();
        assertThatThrownBy(() -> marks.undo(BO, Long.MAX_VALUE))
                .isInstanceOf(NotFoundException.class);
        assertThatThrownBy(() -> marks.remove(BO, "PRODUCT", "1", "MIXED"))
                .isInstanceOf(NotFoundException.class);
    }

    @Test
    void standsInTheListOfPages() {
        marks.save(ADA, mark("CATEGORY", category, Exemption.PERISHABLE, ""));
        assertThat(desk.groups(BO))
                .filteredOn(group -> group.isArea() && group.getChanged() > 0)
                .extracting("code", "changed", "last.staffName")
                .containsExactly(tuple("exempt-goods", 1L, "Ada Admin"));
    }

    /** Rows from before there was a page. */
    @Test
    void changesARowThatWasInsertedByHand() {
        store.sql.update(
                "insert into AFS_EXEMPT_GOODS (EXEMPT_ID, KIND, GOODS_ID, EXEMPTION, CHANGED_BY,"
                        + " CHANGED_AT) values (-5, 'PRODUCT', ?, 'MIXED', 'by hand', 1)",
                product);
        marks.save(ADA, mark("PRODUCT", product, Exemption.PERISHABLE, "MIXED"));
        marks.undo(ADA, lastChange());
        assertThat(marks.mark(ADA, "PRODUCT", "" + product).get().getExemption())
                .isEqualTo(Exemption.MIXED);
    }

    private long lastChange() {
        return marks.history(ADA, 1).getItems().get(0).getChange().getId();
    }

    private static ExemptMarkRequest mark(String kind, long id, Exemption exemption, String seen) {
        ExemptMarkRequest request = new ExemptMarkRequest();
        request.kind = kind;
        request.goods = String.valueOf(id);
        request.exemption = exemption == null ? "" : exemption.name();
        request.seen = seen;
        return request;
    }
}
