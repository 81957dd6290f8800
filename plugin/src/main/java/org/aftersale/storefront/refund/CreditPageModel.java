package org.aftersale.storefront.refund;

import java.util.stream.Collectors;
import org.aftersale.credit.CustomerCredit;
import org.aftersale.credit.ledger.CreditBalance;
import org.aftersale.credit.ledger.CreditEntryKind;
import org.aftersale.credit.ledger.CreditMovement;
import org.aftersale.render.PageModel;
import org.aftersale.render.PagerModel;
import org.aftersale.shared.CaseNumbers;
import org.aftersale.storefront.page.ShopPaths;

/** Builds the template model of a customer's store credit. */
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
                        PagerModel.of(credit.getHistory(), n -> ShopPaths.CREDIT + "?page=" + n));
    }

    private static PageModel balance(CreditBalance balance) {
        return PageModel.create()
                .with("amount", balance.getAmount())
                .with("until", lastMoment(balance.getNextExpiry()))
                .with("expiring", balance.getNextExpiring());
    }

    private static PageModel move(CreditMovement move) {
        boolean given = move.getKind() == CreditEntryKind.GRANT && move.getReason() != null;
        return PageModel.create()
                .with("kindCode", move.getKind().name())
                .with("reasonCode", given ? move.getReason().name() : null)
                .with("amount", move.getAmount())
                .with("at", move.getCreatedAt())
                .with("reference", move.getReference())
                .with("url", url(move.getReference()))
                .with("until", lastMoment(move.getExpiresAt()));
    }

    /** Expiry is exclusive; the day shown is the last valid one. */
    private static Long lastMoment(Long expiry) {
        return expiry == null ? null : Long.valueOf(expiry - 1);
    }

    /** Null if the reference has no page of ours. */
    private static String url(String reference) {
        if (!CaseNumbers.isCaseNumber(reference)) {
            return null;
        }
        switch (reference.substring(0, 2)) {
            case "RF":
                return ShopPaths.refund(reference);
            case "CL":
                return ShopPaths.claim(reference);
            case "TK":
                return ShopPaths.question(reference);
            default:
                return null;
        }
    }
}
