package org.aftersale.cases;

import static org.aftersale.settings.SettingsFixture.form;

import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.aftersale.host.Permission;
import org.aftersale.host.StaffMember;
import org.aftersale.returns.ReturnDesk;
import org.aftersale.returns.ReturnRequest;
import org.aftersale.returns.Returns;
import org.aftersale.settings.SettingSnapshot;
import org.aftersale.settings.SettingsDesk;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;

/** Returns of a paid order that was delivered three days ago, in a shop that gives 30 days. */
abstract class ReturnTestBase extends RefundTestBase {

    static final long DAY = 86_400_000L;

    private static final StaffMember ADA =
            CaseFixtures.staff(-71, "Ada Admin", Permission.CONFIGURE);

    final Returns returns = store.bean("aftersaleReturns", Returns.class);
    final ReturnDesk desk = store.bean("aftersaleReturnDesk", ReturnDesk.class);
    final DeliveredOrderFixture parcels =
            new DeliveredOrderFixture(store, paid.placed.id).deliveredAt(ago(3));

    @BeforeEach
    void thirtyDays() {
        set("returns.days", "", "30");
    }

    @AfterEach
    void defaultsApply() {
        store.sql.update("delete from AFS_SETTING_CHANGE");
        store.sql.update("delete from AFS_SETTING");
        store.bean("aftersaleSettingSnapshot", SettingSnapshot.class).refresh();
    }

    static void set(String key, String part, String typed) {
        SettingsDesk settings = store.bean("aftersaleSettingsDesk", SettingsDesk.class);
        String seen =
                settings.settings(ADA, "returns").stream()
                        .filter(setting -> setting.getSetting().getKey().equals(key))
                        .findFirst()
                        .get()
                        .getText();
        settings.save(
                ADA, "returns", form(Locale.US, "value_" + key + part, typed, "seen_" + key, seen));
    }

    static long ago(int days) {
        return System.currentTimeMillis() - days * DAY;
    }

    /** The number of a new return of so many units of the line with that index. */
    String back(int line, String units) {
        return file(request(line, units));
    }

    String file(ReturnRequest request) {
        return returns.request(customer, request, Locale.US);
    }

    ReturnRequest request(int line, String... units) {
        return request(Collections.singletonMap(id(line), Arrays.asList(units)));
    }

    ReturnRequest request(Map<String, List<String>> quantities) {
        return new ReturnRequest(paid.number, quantities, "TOO_SMALL", "")
                .saying("I would like to return it.", CaseFixtures.key());
    }

    String id(int line) {
        return String.valueOf(paid.placed.lines.get(line));
    }

    /** How many units of the line can go back now. */
    int left(int line) {
        long id = paid.placed.lines.get(line);
        return returns.returnable(customer.getId(), paid.number)
                .line(id)
                .get()
                .getVerdict()
                .getQuantity();
    }

    String why(int line) {
        long id = paid.placed.lines.get(line);
        return String.valueOf(
                returns.returnable(customer.getId(), paid.number)
                        .line(id)
                        .get()
                        .getVerdict()
                        .getRefusal());
    }

    static String text(String column, String number) {
        return String.valueOf(
                store.sql.queryForObject(
                        "select " + column + " from AFS_RETURN where CASE_NUMBER = ?",
                        Object.class,
                        number));
    }

    static String returnStatus(String number) {
        return text("STATUS", number);
    }

    long seen(String number) {
        return Long.parseLong(text("VERSION", number));
    }

    /** The ids of its lines, in their order. */
    static List<Long> lines(String number) {
        return store.sql.queryForList(
                "select l.RETURN_LINE_ID from AFS_RETURN_LINE l join AFS_RETURN r"
                        + " on r.RETURN_ID = l.RETURN_ID where r.CASE_NUMBER = ?"
                        + " order by l.ORDER_ITEM_ID",
                Long.class,
                number);
    }

    void receive(String number, String... units) {
        desk.receive(cases.agent, number, byLine(number, units), seen(number));
    }

    void inspect(String number, String... decisions) {
        desk.inspect(cases.agent, number, byLine(number, decisions), seen(number));
    }

    static Map<Long, String> byLine(String number, String... typed) {
        Map<Long, String> values = new LinkedHashMap<>();
        List<Long> lines = lines(number);
        for (int i = 0; i < typed.length; i++) {
            values.put(lines.get(i), typed[i]);
        }
        return values;
    }
}
