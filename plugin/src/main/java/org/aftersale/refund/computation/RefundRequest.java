package org.aftersale.refund.computation;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.aftersale.shared.CaseNumbers;

/** A refund request as typed, not validated. */
public final class RefundRequest {

    public final String orderNumber;
    final Map<String, String> quantities;
    final String amount;
    final String currency;
    final boolean toCredit;
    final String delivery;
    final String fee;
    public final String reason;
    public final String note;
    final Locale locale;
    public final String requestKey;
    public final String seenDigest;

    /** The number of the case it is for, such as a withdrawal; null for none. */
    public final String caseNumber;

    private RefundRequest(Draft draft) {
        this.orderNumber = draft.orderNumber;
        this.quantities =
                Collections.unmodifiableMap(new LinkedHashMap<String, String>(draft.quantities));
        this.amount = draft.amount == null ? "" : draft.amount;
        this.currency = draft.currency == null ? "" : draft.currency;
        this.toCredit = draft.toCredit;
        this.delivery = draft.delivery == null ? "" : draft.delivery;
        this.fee = draft.fee == null ? "" : draft.fee;
        this.caseNumber = draft.caseNumber;
        this.reason = draft.reason == null ? "" : draft.reason;
        this.note = draft.note == null ? "" : draft.note;
        this.locale = draft.locale;
        this.requestKey = draft.requestKey;
        this.seenDigest = draft.seenDigest;
    }

    public static Draft forOrder(String orderNumber) {
        Draft draft = new Draft();
        draft.orderNumber = orderNumber;
        return draft;
    }

    public String getOrderNumber() {
        return orderNumber;
    }

    /** Typed quantities by the key of their {@link UnitGroup}. */
    public Map<String, String> getQuantities() {
        return quantities;
    }

    public String getAmount() {
        return amount;
    }

    /** What is refunded of the delivery at most, as typed; empty for what is selected. */
    public String getDelivery() {
        return delivery;
    }

    /** What is withheld of the refund, as typed; empty for nothing. */
    public String getFee() {
        return fee;
    }

    public boolean isToCredit() {
        return toCredit;
    }

    public String getReason() {
        return reason;
    }

    public String getNote() {
        return note;
    }

    /** Builder; values that are not set are empty. */
    public static final class Draft {
        private String orderNumber;
        private final Map<String, String> quantities = new LinkedHashMap<String, String>();
        private String amount;
        private String currency;
        private boolean toCredit;
        private String delivery;
        private String fee;
        private String caseNumber;
        private String reason;
        private String note;
        private Locale locale = Locale.ENGLISH;
        private String requestKey;
        private String seenDigest;

        private Draft() {}

        public Draft quantity(String group, String quantity) {
            quantities.put(group, quantity);
            return this;
        }

        /**
         * @param currency of the page on which the amount was typed
         */
        public Draft amount(String typed, String currency) {
            this.amount = typed;
            this.currency = currency;
            return this;
        }

        /**
         * @param most what is refunded of the selected delivery at most, as typed in the currency
         *     of the amount
         */
        public Draft deliveryAtMost(String most) {
            this.delivery = most;
            return this;
        }

        /**
         * @param withheld what is withheld of the refund, such as the fee of a return, as typed in
         *     the currency of the amount
         */
        public Draft fee(String withheld) {
            this.fee = withheld;
            return this;
        }

        /**
         * @param number of the case it is for; whatever is no such number is left out
         */
        public Draft forCase(String number) {
            this.caseNumber = CaseNumbers.isCaseNumber(number) ? number : null;
            return this;
        }

        public Draft toCredit(boolean credit) {
            this.toCredit = credit;
            return this;
        }

        public Draft reason(String code, String note) {
            this.reason = code;
            this.note = note;
            return this;
        }

        /** The language whose decimal separator the amount was typed with. */
        public Draft locale(Locale language) {
            this.locale = language;
            return this;
        }

        /**
         * @param key idempotency key of the form: the same whenever it is sent again
         * @param digest of the preview that was shown
         */
        public Draft preview(String key, String digest) {
            this.requestKey = key;
            this.seenDigest = digest;
            return this;
        }

        public RefundRequest build() {
            return new RefundRequest(this);
        }
    }
}
