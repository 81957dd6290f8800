package org.aftersale.demo;

/** A cent given back in each way that looks different to a shopper. */
final class OurRefunds {

    /** Of nobody. */
    static final String NO_REFUND = "RF-2222-2222";

    final String paid;
    final String credited;
    final String declined;

    private final Http shopper = Http.shopper("shopper");

    OurRefunds() {
        Http desk = Http.staff("admin");
        paid = RefundForm.aCent(desk, "DEMO-1001");
        credited = RefundForm.aCent(desk, "DEMO-1001", "to", "credit", "note", "Agreed by phone");
        declined = RefundForm.aCent(desk, "DEMO-1006");
        until(paid, "With you");
        until(credited, "With you");
        until(declined, "Being looked into");
    }

    private void until(String number, String words) {
        String page = "/account/refunds/" + number;
        Waiting.until(page, 60_000, () -> shopper.get(page).body().contains(words));
    }
}
