package org.aftersale.storefront.money;

import java.util.stream.Collectors;
import org.aftersale.payout.credit.CreditBalance;
import org.aftersale.payout.credit.CreditKind;
import org.aftersale.payout.credit.CreditMovement;
import org.aftersale.payout.credit.CustomerCredit;
import org.aftersale.render.PageModel;
import org.aftersale.render.PagerModel;
import org.aftersale.shared.CaseNumbers;
import org.aftersale.storefront.Addresses;

/** Lays out a customer's store credit. */
final class CreditPageModel {

    private CreditPageModel() {}

    static PageModel of(CustomerCredit credit) {
        return PageModel.create()
                .with(
                        "balances",
                        credit.getBalances().stream()
                                .map(CreditPageModel::balance)
                                .collect(Collectors.toList()))
                .with(
                        "moves",
                        credit.getHistory().getItems().stream()
                                .map(CreditPageModel::move)
                                .collect(Collectors.toList()))
                .with(
                        "pager",
                        PagerModel.of(credit.getHistory(), n -> Addresses.CREDIT + "?page=" + n));
    }

    private static PageModel balance(CreditBalance balance) {
        return PageModel.create()
                .with("amount", balance.getAmount())
                .with("until", lastMoment(balance.getNextExpiry()))
                .with("expiring", balance.getNextExpiring());
    }

    private static PageModel move(CreditMovement move) {
        boolean given = move.getKind() == CreditKind.GRANT && move.getReason() != null;
        return PageModel.create()
                .with("kindCode", move.getKind().name())
                .with("reasonCode", given ? move.getReason().name() : null)
                .with("amount", move.getAmount())
                .with("at", move.getCreatedAt())
                .with("reference", move.getReference())
                .with("url", url(move.getReference()))
                .with("until", lastMoment(move.getExpiresAt()));
    }

    /** It counts no more from that moment on; the day before it is the last one. */
    private static Long lastMoment(Long expiry) {
        return expiry == null ? null : Long.valueOf(expiry - 1);
    }

    /** Null for what has no page of ours. */
    private static String url(String reference) {
        if (!CaseNumbers.isOne(reference)) {
            return null;
        }
        switch (reference.substring(0, 2)) {
            case "RF":
                return Addresses.refund(reference);
            case "CL":
                return Addresses.claim(reference);
            case "TK":
                return Addresses.question(reference);
            default:
                return null;
        }
    }
}
